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

    /// runc writes one JSON object a line.
    static func lastMessage(_ log: String) -> String {
        struct Line: Decodable { var msg: String }
        guard let last = log.split(separator: "\n").last else { return "no reason was given" }
        return (try? JSONDecoder().decode(Line.self, from: Data(last.utf8)).msg) ?? String(last)
    }
}
