"""What others said: sketches find candidates, an exact comparison gives the numbers."""
