"""What is said: frozen nouns, no text work, no input or output."""
