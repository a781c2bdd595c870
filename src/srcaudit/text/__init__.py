"""What the text is: `Document` and its layers, each computed once."""
