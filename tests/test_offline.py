import socket

import pytest
from pytest_socket import SocketBlockedError

import srcaudit

ENGLISH = (
    "The council said on Monday that the bridge would open by the end of May. "
    "Officials said 4,200 people use the ferry each day. It remains to be seen who pays. "
) * 12
GERMAN = "Der Rat sagte am Montag, die Brücke werde bis Ende Mai geöffnet, und die Fähre fahre dann nicht mehr. " * 4


def test_the_suite_runs_with_sockets_blocked() -> None:
    with pytest.raises((SocketBlockedError, UserWarning), match="socket"):
        socket.socket(socket.AF_INET, socket.SOCK_STREAM)


def test_everything_an_audit_does_works_without_a_network() -> None:
    config = srcaudit.Config(readability=True)
    others = [srcaudit.Article(ENGLISH + "More.", id="other"), srcaudit.Article(GERMAN, id="german")]
    report = srcaudit.audit(ENGLISH, against=others, config=config)
    assert report.readability is not None
    assert report.language == "en"
    assert srcaudit.audit(GERMAN, against=others, config=config).language == "de"
