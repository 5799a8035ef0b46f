"""The command line as a shell sees it: exit codes, what goes to which stream, files written, messages."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "COLUMNS": "80"}
ENVIRONMENT.pop("NO_COLOR", None)
ENVIRONMENT.pop("FACTCHECK_DEBUG", None)

Done = subprocess.CompletedProcess[str]


def factcheck(*words: str, folder: Path, **environment: str) -> Done:
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *words],
        cwd=folder,
        env={**ENVIRONMENT, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A fresh example project."""
    assert factcheck("init", folder=tmp_path).returncode == 0
    return tmp_path


def edit_claim(project: Path, claim_id: str, **changes: object) -> None:
    """Change keys of one claim of the example; None takes a key away."""
    path = project / "claims" / "example.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    claim = next(claim for claim in data["claims"] if claim["id"] == claim_id)
    claim.update(changes)
    for key in [key for key, value in claim.items() if value is None]:
        del claim[key]
    path.write_text(json.dumps(data), encoding="utf-8")


def test_the_example_shows_all_verdicts_and_passes(project: Path) -> None:
    done = factcheck("run", folder=project)
    assert (done.returncode, done.stderr) == (0, "")
    for words in ("CONTRADICTED", "CONFLICTING", "NOT ENOUGH EVIDENCE", "✓ supported"):
        assert words in done.stdout
    assert done.stdout.rstrip().splitlines()[-1] == "PASSED: 5 claims checked, 5 of 5 expected verdicts met"
    assert "\x1b" not in done.stdout


def test_the_same_run_says_the_same(project: Path) -> None:
    runs = [factcheck("run", "-o", "json", folder=project, PYTHONHASHSEED=seed).stdout for seed in ("1", "2")]
    assert runs[0] == runs[1]


def test_quotes_are_in_the_files(project: Path) -> None:
    report = json.loads(factcheck("run", "-o", "json", folder=project).stdout)
    passages = [evidence for finding in report["findings"] for evidence in finding["evidence"]]
    assert passages
    for passage in passages:
        raw = (project / "evidence" / passage["path"]).read_bytes().decode("utf-8")
        assert raw[passage["start"] : passage["end"]] == passage["quote"]
        assert raw.count("\n", 0, passage["start"]) + 1 == passage["line"]
    assert str(project) not in json.dumps(report)


@pytest.mark.parametrize(
    ("words", "changes", "code"),
    [
        ((), {}, 0),
        ((), {"expect": "supported"}, 1),
        ((), {"expect": None}, 1),
        (("--fail-on", "never"), {"expect": "supported"}, 0),
        (("--fail-on", "unmet"), {"expect": "supported"}, 1),
        (("--fail-on", "unmet"), {"expect": None}, 0),
        (("--fail-on", "contradicted"), {}, 1),
        (("--fail-on", "not-enough-evidence"), {}, 1),
        (("--fail-on", "FC999"), {}, 2),
        (("--fail-on", "default,unmet"), {}, 0),
        (("--fail-on", "never,unmet"), {}, 2),
        (("--claim", "staff", "--fail-on", "contradicted"), {}, 0),
        (("--claim", "staf"), {}, 2),
        (("--today", "2024-02-30"), {}, 2),
        (("--today", "2024-02-29"), {}, 0),
        (("--no-cache",), {}, 0),
        (("--evidence", "absent"), {}, 2),
        (("absent.json",), {}, 2),
        (("claims/example.json", "--evidence", "evidence/sources.json"), {}, 0),
        (("--show", "nothing"), {}, 2),
        (("-o", "yaml"), {}, 2),
        (("-o", "json:"), {}, 2),
        (("-o", "json", "-o", "terminal"), {}, 2),
        (("-o", "json:a", "-o", "terminal:./a"), {}, 2),
        (("-o", "json:claims/example.json"), {}, 2),
        (("-o", "json:evidence/sources.json"), {}, 2),
        (("-o", "json:evidence"), {}, 2),
        (("--nonsense",), {}, 2),
    ],
)
def test_exit_codes(project: Path, words: tuple[str, ...], changes: dict[str, object], code: int) -> None:
    if changes:
        edit_claim(project, "investment", **changes)
    before = (project / "claims" / "example.json").read_bytes()
    done = factcheck("run", *words, folder=project)
    assert done.returncode == code, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert (project / "claims" / "example.json").read_bytes() == before
    if code == 2:
        assert done.stderr.strip()
        assert not done.stdout


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("run", "--claim", "staf"), "did you mean 'staff'?"),
        (("run", "--fail-on", "contradictd"), "did you mean 'contradicted'?"),
        (("run", "--show", "unmett"), "did you mean 'unmet'?"),
        (("run", "-o", "jsn"), "did you mean 'json'?"),
        (("explain", "FC2022"), "did you mean 'FC202'"),
        (("explain", "foundedd"), "did you mean 'founded'?"),
        (("schema", "registri"), "did you mean 'registry'?"),
        (("rnu",), "run"),
    ],
)
def test_near_misses(project: Path, words: tuple[str, ...], hint: str) -> None:
    done = factcheck(*words, folder=project)
    assert done.returncode == 2
    assert hint in done.stderr
    assert not done.stdout


def test_no_claims_folder(tmp_path: Path) -> None:
    done = factcheck("run", folder=tmp_path)
    assert done.returncode == 2
    assert "factcheck init" in done.stderr


def test_several_reports_at_once(project: Path) -> None:
    done = factcheck(
        "run", "-o", "terminal", "-o", "json:out/report.json", "-o", "terminal:out/log.txt", folder=project
    )
    assert (done.returncode, done.stderr) == (0, "")
    report = json.loads((project / "out" / "report.json").read_text(encoding="utf-8"))
    assert report["summary"]["claims"] == 5
    assert (project / "out" / "log.txt").read_text(encoding="utf-8") == done.stdout
    assert sorted(path.name for path in (project / "out").iterdir()) == ["log.txt", "report.json"]


def test_standard_output_is_the_payload_only(project: Path) -> None:
    done = factcheck("run", "-o", "json", folder=project)
    assert json.loads(done.stdout)["schema_version"] == 1
    assert done.stderr == "PASSED: 5 claims checked, 5 of 5 expected verdicts met\n"
    silent = factcheck("run", "-o", "json:report.json", folder=project)
    assert silent.stdout == ""
    assert (project / "report.json").read_text(encoding="utf-8") == done.stdout


def test_trace_only_on_request(project: Path) -> None:
    plain = json.loads(factcheck("run", "-o", "json", folder=project).stdout)
    verbose = json.loads(factcheck("run", "-o", "json", "--verbose", folder=project).stdout)
    assert not any("trace" in finding for finding in plain["findings"])
    assert all(finding["trace"] for finding in verbose["findings"])


def test_an_unreadable_source_leaves_no_full_answer(project: Path) -> None:
    (project / "evidence" / "jornal.pt.txt").unlink()
    done = factcheck("run", "--fail-on", "never", "-o", "terminal", "-o", "json:report.json", folder=project)
    assert done.returncode == 2
    assert "INCOMPLETE" in done.stdout
    assert done.stderr.startswith("INCOMPLETE: 1 error in the input (FC502 ")
    assert "FC502" in done.stdout
    problems = json.loads((project / "report.json").read_text(encoding="utf-8"))["problems"]
    assert [problem["code"] for problem in problems if problem["severity"] == "error"] == ["FC502"]


def test_validate(project: Path) -> None:
    done = factcheck("validate", folder=project)
    assert (done.returncode, done.stdout, done.stderr) == (0, "OK: 5 claims, 3 sources\n", "")
    path = project / "claims" / "example.json"
    path.write_text(path.read_text(encoding="utf-8").replace('"statement"', '"statment"', 1), encoding="utf-8")
    broken = factcheck("validate", folder=project)
    assert broken.returncode == 2
    assert broken.stdout == ""
    assert re.search(r"^claims/example\.json:\d+:\d+: FC1\d\d .*statment", broken.stderr, re.MULTILINE)
    assert "did you mean 'statement'?" in broken.stderr
    assert "$.claims[0]" in broken.stderr


def test_explain(project: Path) -> None:
    code = factcheck("explain", "fc202", folder=project)
    assert code.returncode == 0
    for heading in ("What it means", "Why it matters", "Example", "What to do"):
        assert heading in code.stdout
    claim = factcheck("explain", "investment", folder=project)
    assert claim.returncode == 0
    assert "CONTRADICTED  investment" in claim.stdout
    assert "trace" in claim.stdout
    assert "FC202  bound dropped" in factcheck("explain", folder=project).stdout


def test_init_never_overwrites(project: Path) -> None:
    mine = project / "claims" / "example.json"
    mine.write_text("mine", encoding="utf-8")
    (project / "evidence" / "news.zh.txt").unlink()
    done = factcheck("init", folder=project)
    assert done.returncode == 2
    assert "example.json" in done.stderr
    assert mine.read_text(encoding="utf-8") == "mine"
    assert not (project / "evidence" / "news.zh.txt").exists()


def test_schemas_are_printed_written_and_held_against(tmp_path: Path) -> None:
    assert factcheck("schema", "--check", "schemas", folder=tmp_path).returncode == 1
    assert factcheck("schema", "--write", "schemas", folder=tmp_path).returncode == 0
    assert factcheck("schema", "--check", "schemas", folder=tmp_path).returncode == 0
    printed = factcheck("schema", "registry", folder=tmp_path).stdout
    assert printed == (tmp_path / "schemas" / "registry.schema.json").read_text(encoding="utf-8")
    (tmp_path / "schemas" / "registry.schema.json").write_text("{}", encoding="utf-8")
    done = factcheck("schema", "--check", "schemas", folder=tmp_path)
    assert done.returncode == 1
    assert "registry.schema.json" in done.stderr


def test_version_and_help(tmp_path: Path) -> None:
    assert re.fullmatch(r"factcheck \d+\.\d+\.\d+\n", factcheck("--version", folder=tmp_path).stdout)
    for words in ((), ("run",), ("validate",), ("explain",), ("init",), ("schema",)):
        done = factcheck(*words, "--help", folder=tmp_path)
        assert done.returncode == 0
        assert done.stdout.startswith("Usage: factcheck")


def test_an_odd_encoding_of_the_stream_is_no_crash(project: Path) -> None:
    done = factcheck("run", folder=project, PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert done.stdout.isascii()
    assert "x CONTRADICTED" in done.stdout


def test_a_reader_that_stops_early_is_no_crash(project: Path) -> None:
    line = f"{sys.executable} -m factcheck run; echo code $? >&2"
    done = subprocess.run(
        ["sh", "-c", f"({line}) | true"],
        cwd=project,
        env=ENVIRONMENT,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.stderr == "code 0\n"


def on_terminal(project: Path, *words: str, **environment: str) -> str:
    """What the command writes when its standard output is a terminal."""
    main, terminal = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "factcheck", *words],
        cwd=project,
        env={**ENVIRONMENT, "TERM": "xterm-256color", **environment},
        stdout=terminal,
        stderr=terminal,
        stdin=subprocess.DEVNULL,
    )
    os.close(terminal)
    chunks: list[bytes] = []
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if not select.select([main], [], [], 1)[0]:
            continue
        try:
            chunk = os.read(main, 65536)
        except OSError:
            break
        if not chunk:
            break
        chunks.append(chunk)
    process.wait(timeout=10)
    os.close(main)
    return b"".join(chunks).decode("utf-8")


@pytest.mark.parametrize(
    ("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_colour_on_terminals_only_and_not_with_no_color(
    project: Path, environment: dict[str, str], coloured: bool
) -> None:
    text = on_terminal(project, "run", **environment)
    assert ("\x1b[" in text) is coloured
    plain = re.sub(r"\x1b\[[0-9;]*m", "", text)
    assert "PASSED" in plain
    assert max(map(len, plain.splitlines())) <= 80


def test_interrupt(project: Path) -> None:
    waiting = "import factcheck.cli.inputs as i, time; i.read_inputs = lambda *a: time.sleep(60)"
    script = f"import sys; {waiting}; from factcheck.cli import main; sys.exit(main(['run']))"
    process = subprocess.Popen(
        [sys.executable, "-c", script], cwd=project, env=ENVIRONMENT, stderr=subprocess.PIPE, encoding="utf-8"
    )
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=20)
    assert process.returncode == 130
    assert errors.strip() == "factcheck: interrupted"


@pytest.mark.parametrize(("words", "environment", "shown"), [
    ([], {}, False),
    (["--debug"], {}, True),
    ([], {"FACTCHECK_DEBUG": "1"}, True),
    ([], {"FACTCHECK_DEBUG": "0"}, False),
])  # fmt: skip
def test_a_crash_is_a_message(project: Path, words: list[str], environment: dict[str, str], shown: bool) -> None:
    script = (
        "import sys; import factcheck.cli.inputs as i; i.read_inputs = lambda *a: {}['boom\\x1b']; "
        f"from factcheck.cli import main; sys.exit(main(['run', *{words!r}]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=project,
        env={**ENVIRONMENT, **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 2
    assert "factcheck: internal error: KeyError" in done.stderr
    assert ("Traceback" in done.stderr) is shown


def test_help_imports_nothing_heavy(tmp_path: Path) -> None:
    script = (
        "import sys; from factcheck.cli import main; main(['--help']); "
        "print(sorted({'pydantic', 'rich', 'jsonschema', 'rapidfuzz', 'numpy', 'py3langid'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
