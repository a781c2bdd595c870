"""What the text speaks of: who said what, names, dates, numbers, each in a layer of its own."""
