"""Sits before a terminal as a person does: terminal.py COMMAND…

Types into the command on a pseudo-terminal of its own and reads the screen. Says "fine" at the end.
"""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time


def resize(terminal, rows, columns):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


class Person:
    def __init__(self, command):
        self.master, slave = pty.openpty()
        resize(self.master, 30, 90)
        self.settings = termios.tcgetattr(slave)
        self.slave = slave
        self.process = os.fork()
        if self.process == 0:
            os.setsid()
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
            for number in (0, 1, 2):
                os.dup2(slave, number)
            os.execv(command[0], command)
        self.screen = b""

    def type(self, text):
        os.write(self.master, text)

    def sees(self, text, seconds=120):
        end = time.time() + seconds
        while text not in self.screen:
            if time.time() > end:
                sys.exit(f"{text!r} is not to be seen in {self.screen!r}")
            if select.select([self.master], [], [], 0.1)[0]:
                self.screen += os.read(self.master, 65536)
        before, _, self.screen = self.screen.partition(text)
        return before

    def ends(self, seconds=120):
        end = time.time() + seconds
        while time.time() < end:
            if select.select([self.master], [], [], 0.1)[0]:
                self.screen += os.read(self.master, 65536)
            process, status = os.waitpid(self.process, os.WNOHANG)
            if process:
                return os.waitstatus_to_exitcode(status)
        os.kill(self.process, signal.SIGKILL)
        sys.exit(f"it does not end; {self.screen!r}")


def main(command):
    person = Person(command)
    person.sees(b"$ ")
    person.type(b"stty size\r")
    person.sees(b"30 90\r\n")
    resize(person.master, 41, 121)
    os.kill(person.process, signal.SIGWINCH)
    end = time.time() + 120
    while True:
        person.type(b"echo s$((1))n $(stty size) end\r")
        person.sees(b"s1n ")
        size = person.sees(b" end\r\n")
        if size == b"41 121":
            break
        if time.time() > end:
            sys.exit(f"the new size is not seen inside: {size!r}")
    person.type(b"sh -c 'echo wait$((1))ing; exec sleep 1000'\r")
    person.sees(b"wait1ing")
    person.type(b"\x03")
    person.type(b"echo int$((1))rrupted\r")
    person.sees(b"int1rrupted")
    person.type(b"exit 7\r")
    code = person.ends()
    if code != 7:
        sys.exit(f"the exit code is {code}")
    if termios.tcgetattr(person.slave) != person.settings:
        sys.exit("the terminal is not as it was")
    person = Person(command)
    person.sees(b"$ ")
    person.type(b"\x04")
    if person.ends() != 0:
        sys.exit("Ctrl-D does not end the shell with 0")
    print("fine")


main(sys.argv[1:])
