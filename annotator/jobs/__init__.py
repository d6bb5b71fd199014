"""Long work that knows no Qt: it reports progress, can be cancelled, and leaves nothing half-done."""
