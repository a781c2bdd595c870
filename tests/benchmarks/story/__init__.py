"""What audits of whole stories cost."""
