"""A real browser without a window, driven over two pipes: no socket, no package beside the standard library.

The protocol is the DevTools one (`--remote-debugging-pipe`): JSON, each message ended by a NUL.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from fcntl import F_DUPFD_CLOEXEC, fcntl
from pathlib import Path
from select import select
from types import TracebackType
from typing import Any, Self

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-extensions",
    "--disable-sync",
    "--hide-scrollbars",
    "--no-first-run",
    "--no-default-browser-check",
    "--password-store=basic",
    "--remote-debugging-pipe",
)
_PATIENCE = 60.0
# The browser reads commands from descriptor 3 and answers on 4.
_LAUNCH = """import os, sys
os.dup2(int(sys.argv[1]), 3)
os.dup2(int(sys.argv[2]), 4)
os.execv(sys.argv[3], sys.argv[3:])"""


def found() -> str | None:
    """The browser of this machine, if there is one."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Browser:
    """A browser with one page. `events`: what the page did, as the protocol tells it."""

    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []
        self._last = 0
        self._rest = b""
        self._session: str | None = None
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        ours = [*os.pipe(), *os.pipe()]
        # Clear of the two numbers that the browser wants.
        theirs_in, self._out, self._in, theirs_out = (fcntl(one, F_DUPFD_CLOEXEC, 10) for one in ours)
        for one in ours:
            os.close(one)
        launcher = [sys.executable, "-Ic", _LAUNCH, str(theirs_in), str(theirs_out)]
        profile = f"--user-data-dir={self._profile.name}"
        self._process = subprocess.Popen(
            [*launcher, found() or NAMES[0], *_FLAGS, profile, "about:blank"],
            pass_fds=(theirs_in, theirs_out),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs_in)
        os.close(theirs_out)

    def __enter__(self) -> Self:
        target = next(one for one in self.ask("Target.getTargets")["targetInfos"] if one["type"] == "page")
        attached = self.ask("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        os.close(self._out)
        os.close(self._in)
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._profile.cleanup()

    def ask(self, method: str, **params: Any) -> dict[str, Any]:
        """Sends a command and gives back its answer; events that come meanwhile are kept."""
        self._last += 1
        message: dict[str, Any] = {"id": self._last, "method": method, "params": params}
        if self._session is not None:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        until = time.monotonic() + _PATIENCE
        while True:
            told = self._next(until)
            if told.get("id") == self._last:
                if "error" in told:
                    raise RuntimeError(f"{method}: {told['error']}")
                answer: dict[str, Any] = told["result"]
                return answer
            self.events.append(told)

    def _next(self, until: float) -> dict[str, Any]:
        while b"\0" not in self._rest:
            if not select([self._in], [], [], max(0.0, until - time.monotonic()))[0]:
                raise TimeoutError("the browser does not answer")
            if not (read := os.read(self._in, 1 << 20)):
                raise RuntimeError("the browser is gone")
            self._rest += read
        message, _, self._rest = self._rest.partition(b"\0")
        told: dict[str, Any] = json.loads(message)
        return told

    def open(self, page: Path, *, width: int = 1280, height: int = 900, dark: bool = False) -> None:
        """Shows a file and waits until it is loaded; `events` begin anew."""
        scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self.ask(
            "Emulation.setEmulatedMedia", features=[*scheme, {"name": "prefers-reduced-motion", "value": "reduce"}]
        )
        mobile = width < 700
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=mobile)
        self.events.clear()
        loader = self.ask("Page.navigate", url=page.as_uri()).get("loaderId")
        until = time.monotonic() + _PATIENCE
        while not self._loaded(loader):
            self.events.append(self._next(until))

    def _loaded(self, loader: str | None) -> bool:
        """Whether the page of this loader is there: what is told before is of the page that was left."""
        names = [one.get("method") for one in self.events]
        there = next(
            (
                number
                for number, one in enumerate(self.events)
                if one.get("method") == "Page.frameNavigated" and one["params"]["frame"]["loaderId"] == loader
            ),
            len(names),
        )
        return "Page.loadEventFired" in names[there:]

    def value(self, expression: str) -> Any:
        """What an expression is in the page; a promise is waited for."""
        told = self.ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in told:
            raise RuntimeError(str(told["exceptionDetails"]))
        return told["result"].get("value")

    def settle(self) -> None:
        """Waits until what was done is drawn."""
        self.value("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))")

    def press(self, key: str) -> None:
        """Presses one key: a letter, or a name such as Tab or Enter."""
        codes = {"Tab": 9, "Enter": 13, " ": 32, "Escape": 27}
        about: dict[str, Any] = {"key": key, "windowsVirtualKeyCode": codes.get(key, ord(key[0].upper()))}
        text = {"Enter": "\r"}.get(key, key if len(key) == 1 else None)
        self.ask("Input.dispatchKeyEvent", type="keyDown", **about, **({"text": text} if text else {}))
        self.ask("Input.dispatchKeyEvent", type="keyUp", **about)
        self.settle()

    def method_events(self, *methods: str) -> list[Mapping[str, Any]]:
        """The parameters of the events of these names since the page was opened."""
        self.settle()
        return [one["params"] for one in self.events if one.get("method") in methods]
