"""What a language knows: data, and one loader."""
