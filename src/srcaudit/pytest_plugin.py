"""srcaudit inside pytest: fixtures, a marker and an assertion for newsroom test suites."""
