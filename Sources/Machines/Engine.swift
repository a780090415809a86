import CLinux
import FoundationEssentials
import Glibc

/// Debian's `runc`, which runs the containers; its records are kept in the driver's directory.
struct Engine: Sendable {
    static let program = "runc"

    /// The driver's directory.
    let base: String

    var records: String { "\(base)/.runc" }

    /// Starts a container and gives its first process, which waits at the gate.
    func run(_ directory: MachineDirectory, behind gate: BootGate) throws -> pid_t {
        unlink(directory.engineLog)
        // runc --root … run --detach --pid-file … --bundle … i-0abc
        let words = [
            "--root", records, "--log", directory.engineLog, "run", "--detach", "--pid-file",
            directory.processFile,
            "--bundle", directory.bundle, directory.instanceID,
        ]
        try Command(Self.program, words).run(reading: gate.reader, appendingTo: directory.console) {
            Self.lastMessage(File.text(directory.engineLog) ?? "")
        }
        guard let process = File.text(directory.processFile).flatMap({ pid_t($0) }) else {
            throw MachineFailure("runc did not say which process it started")
        }
        return process
    }

    /// The first process of a container that runs.
    func process(_ instanceID: String) -> pid_t? {
        struct State: Decodable {
            var pid: pid_t
            var status: String
        }
        guard let text = try? Command(Self.program, ["--root", records, "state", instanceID]).run() else {
            return nil
        }
        guard let state = try? JSONDecoder().decode(State.self, from: Data(text.utf8)) else { return nil }
        return state.status == "running" ? state.pid : nil
    }

    /// Whether there is anything left of a container.
    func knows(_ instanceID: String) -> Bool { access("\(records)/\(instanceID)", F_OK) == 0 }

    /// A command in a container that runs, in the machine's own environment and what `options` add to it.
    func exec(
        _ words: [String], in instanceID: String, options: [String] = [], log: String? = nil
    ) -> Command {
        // runc --root … --log … exec … i-0abc sh
        let place = ["--root", records] + (log.map { ["--log", $0] } ?? [])
        return Command(Self.program, place + ["exec"] + options + [instanceID] + words)
    }

    /// Removes what is left of a container, ending it if it still runs; there need not be one.
    func delete(_ instanceID: String) throws {
        guard knows(instanceID) else { return }
        try Command(Self.program, ["--root", records, "delete", "--force", instanceID]).run()
    }

    /// Waits until what a server that was killed had begun is done, for at most a minute: its starts and removals
    /// go on without it, and whoever starts or removes the same container meanwhile fails, or makes them fail.
    func waitForFormer() {
        let deadline = ContinuousClock.now + .seconds(60)
        for name in File.names(in: "/proc") {
            guard let process = pid_t(name), isChanging(process) else { continue }
            let descriptor = Descriptor(owning: cl_pidfd_open(process))
            // By now the number may be another's.
            while descriptor.number >= 0, isChanging(process) {
                let left = deadline - .now
                guard left > .zero else { return }
                let code = cl_pidfd_wait(descriptor.number, Int32(left / .milliseconds(1)) + 1)
                guard code == EINTR else { break }
            }
        }
    }

    /// Whether the process is one that starts or removes a container of this directory. What runs inside one is
    /// another matter, and may take as long as it likes; nor is anybody believed who only calls himself so.
    private func isChanging(_ process: pid_t) -> Bool {
        guard File.status("/proc/\(process)")?.st_uid == geteuid(),
            let world = File.linkTarget("/proc/\(process)/ns/pid"),
            world == File.linkTarget("/proc/self/ns/pid")
        else { return false }
        // proc_pid_cmdline(5): the words, each with a zero behind it.
        let line = try? File.read("/proc/\(process)/cmdline", most: 4096)
        let words = (line ?? []).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        guard words.count > 5, words[0] == Self.program, words[1] == "--root", words[2] == records else {
            return false
        }
        return ["run", "delete"].contains(words[3] == "--log" ? words[5] : words[3])
    }

    /// runc writes one JSON object a line.
    static func lastMessage(_ log: String) -> String {
        struct Line: Decodable { var msg: String }
        guard let last = log.split(separator: "\n").last else { return "no reason was given" }
        return (try? JSONDecoder().decode(Line.self, from: Data(last.utf8)).msg) ?? String(last)
    }
}
