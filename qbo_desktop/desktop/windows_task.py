"""A task of the person's own in the Windows Task Scheduler (Task Scheduler Schema 1.2). Never run there.

It runs while she is signed in, on batteries too, and as soon as possible after a time that was slept through.
"""

import subprocess
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from qbo_desktop.desktop.scheduling import Entry, Job, SchedulerRefusedError, Tool, run_tool

_NAMESPACE = "http://schemas.microsoft.com/windows/2004/02/mit/task"
_BEGINS = "2026-01-01T00:23:00"
_SETTINGS = (
    ("MultipleInstancesPolicy", "IgnoreNew"),
    ("DisallowStartIfOnBatteries", "false"),
    ("StopIfGoingOnBatteries", "false"),
    ("StartWhenAvailable", "true"),
    ("RunOnlyIfNetworkAvailable", "false"),
    ("Enabled", "true"),
    ("Hidden", "true"),
    ("ExecutionTimeLimit", "PT30M"),
    ("Priority", "7"),
)


def task_document(job: Job) -> str:
    """The job, once an hour, as XML."""
    ET.register_namespace("", _NAMESPACE)
    task = ET.Element(_tag("Task"), {"version": "1.2"})
    described = ET.SubElement(task, _tag("RegistrationInfo"))
    ET.SubElement(described, _tag("Description")).text = "Company Connections: keeps companies connected"
    trigger = ET.SubElement(ET.SubElement(task, _tag("Triggers")), _tag("TimeTrigger"))
    repetition = ET.SubElement(trigger, _tag("Repetition"))
    ET.SubElement(repetition, _tag("Interval")).text = "PT1H"
    ET.SubElement(trigger, _tag("StartBoundary")).text = _BEGINS
    ET.SubElement(trigger, _tag("Enabled")).text = "true"
    principal = ET.SubElement(ET.SubElement(task, _tag("Principals")), _tag("Principal"), {"id": "Author"})
    ET.SubElement(principal, _tag("LogonType")).text = "InteractiveToken"
    ET.SubElement(principal, _tag("RunLevel")).text = "LeastPrivilege"
    settings = ET.SubElement(task, _tag("Settings"))
    for name, value in _SETTINGS:
        ET.SubElement(settings, _tag(name)).text = value
    action = ET.SubElement(ET.SubElement(task, _tag("Actions"), {"Context": "Author"}), _tag("Exec"))
    program, *rest = job.command
    ET.SubElement(action, _tag("Command")).text = program
    ET.SubElement(action, _tag("Arguments")).text = subprocess.list2cmdline(rest)
    return '<?xml version="1.0" encoding="UTF-16"?>\n' + ET.tostring(task, encoding="unicode")


def _tag(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"


class WindowsTask:
    """Asks `schtasks`, the scheduler's own command."""

    name = "task_scheduler"

    def __init__(self, tool: Tool = run_tool) -> None:
        self._tool = tool

    def is_there(self) -> bool:
        """Every Windows has it."""
        return self._tool(["schtasks", "/Query", "/?"]).code == 0

    def turn_on(self, job: Job) -> None:
        """Register the task; one of this name is replaced, or stays as it was when the new one is refused."""
        with tempfile.TemporaryDirectory(prefix="company-connections-") as folder:
            path = Path(folder) / "task.xml"
            path.write_text(task_document(job), encoding="utf-16")
            if self._tool(["schtasks", "/Create", "/TN", job.name, "/XML", str(path), "/F"]).code:
                raise SchedulerRefusedError

    def turn_off(self, job: Job) -> None:
        """Remove the task."""
        self._tool(["schtasks", "/Delete", "/TN", job.name, "/F"])

    def entry(self, job: Job) -> Entry:
        """Whether the task is there, and starts what would be started today."""
        shown = self._tool(["schtasks", "/Query", "/TN", job.name, "/XML"])
        if shown.code:
            return Entry(is_on=False)
        try:
            task = ET.fromstring(shown.output[shown.output.find("<Task") :])  # noqa: S314 - the scheduler's own words
        except ET.ParseError:
            return Entry(is_on=True, is_current=False)
        words = [task.findtext(f".//{_tag(name)}", "") for name in ("Command", "Arguments")]
        program, *rest = job.command
        enabled = task.findtext(f"{_tag('Settings')}/{_tag('Enabled')}", "true") != "false"
        return Entry(is_on=enabled, is_current=words == [program, subprocess.list2cmdline(rest)])
