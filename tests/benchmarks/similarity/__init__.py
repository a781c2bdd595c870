"""What duplication is held to: passages against PAN 2013, signatures against datasketch."""
