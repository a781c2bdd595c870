"""Whether two holders of an office that an article tells of hold it at one time."""
