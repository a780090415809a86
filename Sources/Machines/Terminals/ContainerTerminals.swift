import Foundation
import Glibc
import Service
import Vocabulary

extension ContainerMachines: Terminals {
    package func system(of instanceID: String) async -> MachineSystem? {
        guard let place = place(instanceID), place.isUp, let spec = place.savedSpec() else { return nil }
        return spec.root.system
    }

    package func open(_ order: TerminalOrder, in instanceID: String) async throws -> any Terminal {
        guard let place = place(instanceID), place.isUp else { throw NoTerminals.Unavailable() }
        let engine = Engine(base: place.base)
        return try await withCheckedThrowingContinuation { continuation in
            // The engine is waited for, and nobody else is to wait with it.
            Thread.detachNewThread {
                continuation.resume(with: Result { try Self.open(order, instanceID, engine) })
            }
        }
    }

    package func offer(
        _ key: OfferedKey, in instanceID: String, at now: Timestamp, until end: Timestamp
    ) async throws {
        guard let place = place(instanceID), place.isUp else { throw NoTerminals.Unavailable() }
        try OfferedKeys(in: place.seed).add(key, at: now, until: end)
    }

    private static func open(_ order: TerminalOrder, _ instanceID: String, _ engine: Engine) throws
        -> any Terminal
    {
        let start = try TerminalStart(engine: engine, instanceID: instanceID)
        defer { start.cleanUp() }
        guard TerminalUser.isName(order.user) else {
            throw MachineFailure("\(order.user) is not the name of a user")
        }
        let said = try engine.exec(["/bin/sh", "-c", TerminalUser.script(order.user)], in: instanceID)
            .run(atMost: 4096, seconds: 60)
        guard let user = TerminalUser(said) else {
            throw MachineFailure("the user \(order.user) cannot be made in \(instanceID)")
        }
        var options = ["--user", "\(user.id):\(user.group)", "--cwd", user.home]
        options += ["--env", "HOME=\(user.home)", "--env", "TERM=xterm-256color"]
        let command = ["/bin/sh"] + (order.command.map { ["-c", $0] } ?? [])
        switch order.kind {
        case .terminal: return try start.terminal(command, options: options)
        case .pipes: return try start.pipes(command, options: options)
        }
    }
}

extension MachineDirectory {
    /// Whether its first process runs, as far as the engine wrote it down.
    var isUp: Bool {
        guard let process = File.text(processFile).flatMap({ pid_t($0) }) else { return false }
        return kill(process, 0) == 0
    }
}

extension MachineRoot {
    /// What the image says of itself; the machine's own files are not asked.
    fileprivate var system: MachineSystem {
        let place =
            switch self {
            case .host: ""
            case .directory(let path): path
            }
        let text = File.text("\(place)/usr/lib/os-release") ?? File.text("\(place)/etc/os-release") ?? ""
        return MachineSystem(osRelease: text)
    }
}

extension MachineSystem {
    /// https://www.freedesktop.org/software/systemd/man/os-release.html
    init(osRelease text: String) {
        var values: [Substring: String] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            values[parts[0]] = parts[1].filter { $0 != "\"" && $0 != "'" }
        }
        self.init(name: values["NAME"] ?? "Linux", version: values["VERSION_ID"] ?? "")
    }
}
