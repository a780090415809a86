import Glibc
import Service
import Testing

@testable import Machines

@Suite(.enabled(if: noContainers == nil, noContainers), .timeLimit(.minutes(2)))
struct `A machine with terminals` {
    let lab: MachineLab
    init() throws {
        lab = try MachineLab()
        try SmallImage.make(at: "\(lab.directory)/image")
    }

    @Test(arguments: [(1, TerminalOrder.Kind.terminal), (2, .pipes)])
    func `ends, though nobody reads them any more`(number: Int, kind: TerminalOrder.Kind) async throws {
        let id = "i-0000000000000e00\(number)"
        try await boot(id, "172.31.81.\(number)")
        let terminal = try await lab.machines.open(TerminalOrder(kind: kind, user: "root"), in: id)
        try await end(id)
        #expect(terminal.hasEnded)
    }

    @Test func `tells who reads them to the end the exit code`() async throws {
        let id = "i-0000000000000e003"
        try await boot(id, "172.31.81.3")
        let order = TerminalOrder(command: "echo out; echo err >&2; exit 7", kind: .pipes, user: "root")
        let terminal = try await lab.machines.open(order, in: id)
        var said: [TerminalOutput] = []
        while let output = try await terminal.read(upTo: 1024) { said.append(output) }
        #expect(said.contains(.output(Array("out\n".utf8))) && said.contains(.error(Array("err\n".utf8))))
        #expect(await terminal.exitCode() == 7)
        try await end(id)
    }

    @Test(arguments: [
        (4, "while :; do echo y; done"), (5, "trap '' TERM; while :; do :; done"),
        (6, #"sleep 1000 & exec /bin/real "$@""#),
    ])
    func `ends, whatever became of its shell`(number: Int, shell: String) async throws {
        let id = "i-0000000000000e00\(number)"
        try await boot(id, "172.31.81.\(number)")
        let script =
            #"mv /bin/sh /bin/real && printf '#!/bin/real\n%s\n' "$0" >/bin/new && chmod +x /bin/new"#
        let machine = Engine(base: "\(lab.directory)/machines")
        try machine.exec(["/bin/sh", "-c", script + " && mv /bin/new /bin/sh", shell], in: id).run()
        let order = TerminalOrder(kind: .pipes, user: "root")
        await #expect(throws: MachineFailure.self, "\(shell)") {
            try await lab.machines.open(order, in: id)
        }
        try await end(id)
    }

    @Test func `says itself who its users are`() async throws {
        let id = "i-0000000000000e007"
        try await boot(id, "172.31.81.7")
        let machine = Engine(base: "\(lab.directory)/machines")
        _ = try lab.inside(id, "echo anna:x:1001:1002::/:/bin/sh >>/etc/passwd")
        let known = [("anna", "1001:1002"), ("1001", "1001"), ("1001:7", "1001:7"), ("root", "0:0")]
        for (user, numbers) in known {
            #expect(try ContainerCommand.identity(user, in: id, by: machine) == numbers)
        }
        // A file of this computer, to which the machine has made a link.
        try File.write("mallory:x:0:0::/:/bin/sh\n", to: "\(lab.directory)/stranger", mode: 0o644)
        _ = try lab.inside(id, "rm /etc/passwd; ln -s \(lab.directory)/stranger /etc/passwd")
        for user in ["mallory", "$(id -u)", "a b", "-n", ""] {
            #expect(throws: MachineFailure.self, "\(user)") {
                try ContainerCommand.identity(user, in: id, by: machine)
            }
        }
        try await end(id)
    }

    private func boot(_ id: String, _ address: String) async throws {
        var spec = MachineSpec.example(id, address: address)
        spec.root = .directory("\(lab.directory)/image")
        await lab.machines.launch(spec)
        _ = try await lab.running(id)
    }

    /// At once: nothing that is left inside is waited for.
    private func end(_ id: String) async throws {
        let began = ContinuousClock.now
        try await lab.terminate(id)
        #expect(ContinuousClock.now - began < .seconds(15))
        try lab.remove()
    }
}
