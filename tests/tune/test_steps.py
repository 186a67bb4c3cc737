"""The steps and profiles that come with the project, and what is said of one that is wrong."""

import pytest

from appliance.errors import ConfigError
from appliance.tune.host import Host
from appliance.tune.profile import load_profile, profile_names, values_of
from appliance.tune.step import BootParameters, load_steps, read_step

STEPS = load_steps()


@pytest.mark.parametrize("name", STEPS)
def test_a_step_says_why_and_by_which_source(name):
    step = STEPS[name]
    assert step.title and step.reason and step.source
    assert step.reboot or not any(isinstance(action, BootParameters) for action in step.actions)


def test_every_step_belongs_to_a_profile():
    used = {step.name for profile in profile_names() for step in load_profile(profile).steps}
    assert used == set(STEPS)


def test_a_profile_that_is_not_there_names_those_that_are():
    with pytest.raises(ConfigError, match="no profile fast; there are ci, colo, lab"):
        load_profile("fast")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("title = 'x'\nreason = 'y'\nsource = 'z'\n", "at least one of"),
        ("reason = 'y'\nsource = 'z'\n[[boot]]\nparameters = 'a'\n", "title is missing"),
        ("title = 'x'\nreason = 'y'\nsource = 'z'\n[[files]]\npath = '/a'\n", "not files"),
        ("title = 'x'\nreason = 'y'\nsource = 'z'\n[[file]]\npath = '/a'\nvalue = '1'\ncompare = 'like'\n", "not like"),
        ("title = 'x'\nreason = 'y'\nsource = 'z'\n[[file]]\npath = '/a'\n", "value"),
        ("title = 'x'\nreason = 'y'\nsource = 'z'\nneeds = ['luck']\n[[boot]]\nparameters = 'a'\n", "not luck"),
        ("title = ", "Invalid value"),
    ],
)
def test_a_wrong_step_is_refused_with_its_file(tmp_path, text, words):
    path = tmp_path / "wrong.toml"
    path.write_text(text)
    with pytest.raises(ConfigError, match=words) as refused:
        read_step(path)
    assert str(path) in str(refused.value)


def profile_folder(tmp_path, changes=""):
    (tmp_path / "steps").mkdir()
    (tmp_path / "profiles").mkdir()
    (tmp_path / "steps/one.toml").write_text(
        "title = 'x'\nreason = 'y'\nsource = 'z'\n[[file]]\npath = '/a'\nvalue = '1'\n"
    )
    keys = {"title": "'t'", "steps": "['one']", "hard": "[]", "huge_pages": "3", "gigabyte_pages": "0", "queues": "0",
            "system_cores": "1", "user": "'u'"}  # fmt: skip
    keys.update(line.split("=", 1) for line in changes.splitlines())
    text = "\n".join(f"{key} = {value}" for key, value in keys.items() if value)
    (tmp_path / "profiles/p.toml").write_text(text)
    return tmp_path


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ("steps=['two']", "no such step: two; there are one"),
        ("hard=['two']", "no such step: two"),
        ("title=", "missing or unknown: title"),
        ("speed=1", "missing or unknown: speed"),
    ],
)
def test_a_wrong_profile_is_refused(tmp_path, changes, words):
    with pytest.raises(ConfigError, match=words):
        load_profile("p", profile_folder(tmp_path, changes))


def test_values_of_a_host(tmp_path):
    profile = load_profile("p", profile_folder(tmp_path))
    host = Host(tmp_path, (0, 1, 2, 3, 40))
    for node in (0, 1):
        (tmp_path / f"sys/devices/system/node/node{node}").mkdir(parents=True)
    values = values_of(profile, host)
    assert (values["cores"], values["others"], values["others_mask"]) == ("1-3,40", "0", "00000001")
    assert (values["huge_pages"], values["node_pages"]) == ("4", "2")  # the same on each node, at least as many
    assert "interface" not in values and "gigabyte_pages" not in values
    assert values_of(profile, host, "1-3")["others_mask"] == "00000100,00000001"
    with pytest.raises(ConfigError, match=r"cores 7: this host runs 0-3,40"):
        values_of(profile, host, "7")
    with pytest.raises(ConfigError, match="none is left for the system"):
        values_of(profile, host, "0-3,40")
    with pytest.raises(ConfigError, match="no interface eth7"):
        values_of(profile, host, None, "eth7")


def test_a_host_with_one_core_leaves_it_to_the_system(tmp_path):
    values = values_of(load_profile("p", profile_folder(tmp_path)), Host(tmp_path, (0,)))
    assert "cores" not in values and "others" not in values


def test_cores_that_were_isolated_at_boot_are_those_of_the_stages(tmp_path):
    profile = load_profile("p", profile_folder(tmp_path))
    (tmp_path / "sys/devices/system/cpu").mkdir(parents=True)
    (tmp_path / "sys/devices/system/cpu/isolated").write_text("2-3\n")
    values = values_of(profile, Host(tmp_path, (0, 1, 2, 3)))
    assert (values["cores"], values["others"]) == ("2-3", "0-1")
    assert values_of(profile, Host(tmp_path, (0, 1, 2, 3)), "1")["cores"] == "1"
