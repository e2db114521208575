"""Builds the Python client as it would be published, installs it into a virtual environment as a user
would, and installs the tools that check it into another; skips what is fresh."""

import hashlib
import pathlib
import shutil
import subprocess
import sys
import venv

here = pathlib.Path(__file__).parent
client = here.parents[3] / "src/clients/python"
work = pathlib.Path(sys.argv[1])


def pip_install(environment, *what):
    """Installs into a new environment."""
    venv.create(environment, with_pip=True, clear=True)
    pip = [environment / "bin/python", "-m", "pip", "install", "--quiet", "--retries", "5"]
    subprocess.run([*pip, "--disable-pip-version-check", *what], check=True)


def unless_fresh(environment, sources, install):
    """Installs, unless an environment was made from the same sources."""
    digest = hashlib.sha256(sys.version.encode())
    for file in [pathlib.Path(__file__), *sources]:
        digest.update(str(file).encode() + b"\0" + file.read_bytes())
    stamp = environment / "installed-from"
    if not stamp.exists() or stamp.read_text() != digest.hexdigest():
        install(environment)
        stamp.write_text(digest.hexdigest())


def install_client(environment):
    """Makes the source distribution, of that the wheel, and installs the wheel."""
    dist = work / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    build = [work / "checks/bin/python", "-m", "build", "--outdir", dist, client]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    pip_install(environment, *dist.glob("*.whl"))


requirements = here / "checks.txt"
unless_fresh(
    work / "checks", [requirements], lambda environment: pip_install(environment, "-r", requirements)
)
files = [file for file in sorted(client.rglob("*")) if "__pycache__" not in file.parts]
unless_fresh(work / "venv", [file for file in files if file.is_file()], install_client)
