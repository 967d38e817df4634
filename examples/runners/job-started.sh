#!/bin/sh
# Refuses jobs that this machine was not set up for, before their first step. Its path is ACTIONS_RUNNER_HOOK_JOB_STARTED in
# the runner's .env file; README.md beside this file says how, and what it does not keep out.
#
# It decides by GITHUB_EVENT_PATH and by variables that the runner sets and a workflow cannot. Settings are in this file and
# not in the environment, which a workflow may write to.
exec /usr/bin/python3 -I - <<'PYTHON'
import json
import os
import re
import sys

REPOSITORIES = ["octo-org/models"]  # decide: whose jobs this machine takes
WORKFLOW = ".github/workflows/edgebench.yml"  # decide: the file, in each of them, that may use it
BRANCH = "main"  # decide: the branch whose own version of that file runs, where no pull request is concerned

OF_THE_BRANCH = {"push", "schedule", "workflow_dispatch", "issue_comment"}


def shown(text):
    """Text from outside, so that a log takes it for nothing else."""
    return re.sub(r"[^\w./@-]", "?", str(text), flags=re.ASCII)[:200]


def refuse(why):
    print("edgebench: this machine refuses the job: " + why)
    sys.exit(1)


def said(name):
    return os.environ.get(name, "")


def payload():
    try:
        with open(said("GITHUB_EVENT_PATH"), encoding="utf-8") as file:
            event = json.load(file)
    except (OSError, ValueError, RecursionError):
        refuse("the event cannot be read")
    if not isinstance(event, dict):
        refuse("the event is no object")
    return event


def part(event, *path):
    """What is there, and None where something on the way is not."""
    for key in path:
        event = event.get(key) if isinstance(event, dict) else None
    return event


def main():
    repository, ref, name = said("GITHUB_REPOSITORY"), said("GITHUB_REF"), said("GITHUB_EVENT_NAME")
    if repository not in REPOSITORIES:
        refuse("it is of the repository %s" % shown(repository))
    event = payload()
    told = part(event, "repository", "full_name")
    if told != repository and not (told is None and name == "schedule"):
        refuse("its event is of another repository")
    if said("GITHUB_WORKFLOW_REF") != "%s/%s@%s" % (repository, WORKFLOW, ref):
        refuse("it is of the workflow %s" % shown(said("GITHUB_WORKFLOW_REF")))
    if name == "pull_request":
        number = part(event, "number")
        head, base = part(event, "pull_request", "head", "repo", "id"), part(event, "pull_request", "base", "repo", "id")
        if type(head) is not int or head != base or part(event, "pull_request", "head", "repo", "full_name") != repository:
            refuse("it is of a pull request from a fork")
        if type(number) is not int or ref != "refs/pull/%d/merge" % number:
            refuse("its ref is %s" % shown(ref))
    elif name == "merge_group":
        if not ref.startswith("refs/heads/gh-readonly-queue/%s/" % BRANCH) or part(event, "merge_group", "head_ref") != ref:
            refuse("its ref is %s" % shown(ref))
    elif name in OF_THE_BRANCH:
        if ref != "refs/heads/%s" % BRANCH:
            refuse("its ref is %s" % shown(ref))
    else:
        refuse("it was started by %s" % shown(name))


main()
PYTHON
