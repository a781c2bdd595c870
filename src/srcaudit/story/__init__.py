"""What several articles on one story say together: layers over finished reports."""
