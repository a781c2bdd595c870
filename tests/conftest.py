"""What all tests keep to: random input is the same in every run, and no test fails because the machine is busy."""

from hypothesis import HealthCheck, settings

pytest_plugins = ["pytester"]

settings.register_profile("srcaudit", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("srcaudit")
