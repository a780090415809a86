import Foundation
import Service
import Testing
import Vocabulary

@testable import Machines

@Suite struct `Keys that are offered for a while` {
    private let now = Timestamp(seconds: 1_790_000_000)

    /// What sshd would be told at that second.
    private func told(_ user: String, in seed: String, at second: Int64) throws -> String {
        let programs = "\(seed)/programs"
        try FileManager.default.createDirectory(atPath: programs, withIntermediateDirectories: true)
        try File.write("#!/bin/sh\necho \(second)\n", to: "\(programs)/date", mode: 0o755)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["\(seed)/\(OfferedKeys.program)", user]
        process.environment = ["PATH": "\(programs):/usr/bin:/bin"]
        let output = Foundation.Pipe()
        process.standardOutput = output
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }

    private func withSeed(_ body: (String) throws -> Void) throws {
        let seed = FileManager.default.temporaryDirectory.appendingPathComponent("seed-\(UUID())").path
        try FileManager.default.createDirectory(atPath: seed, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: seed) }
        try body(seed)
    }

    @Test func `open for their user until their second`() throws {
        try withSeed { seed in
            let keys = OfferedKeys(in: seed)
            try keys.prepare()
            try keys.add(
                OfferedKey(user: "ec2-user", line: "ssh-rsa AAAA"), at: now, until: now.adding(seconds: 60))
            #expect(try told("ec2-user", in: seed, at: now.seconds + 59) == "ssh-rsa AAAA\n")
            #expect(try told("ec2-user", in: seed, at: now.seconds + 60) == "")
            #expect(try told("root", in: seed, at: now.seconds) == "")
        }
    }

    @Test func `stand beside each other, and those that are over are forgotten`() throws {
        try withSeed { seed in
            let keys = OfferedKeys(in: seed)
            try keys.prepare()
            for (number, second) in [(1, 0), (2, 30), (3, 70)] as [(Int, Int64)] {
                let time = now.adding(seconds: second)
                try keys.add(
                    OfferedKey(user: "admin", line: "ssh-rsa \(number)"), at: time,
                    until: time.adding(seconds: 60))
            }
            #expect(try told("admin", in: seed, at: now.seconds + 71) == "ssh-rsa 2\nssh-rsa 3\n")
            #expect(File.text("\(seed)/keys/admin")?.contains("ssh-rsa 1") == false)
            try keys.prepare()
            #expect(try told("admin", in: seed, at: now.seconds + 71) == "", "a boot forgets them")
        }
    }

    @Test(arguments: ["../sshd_config", "a/b", ".hidden"])
    func `are of users only`(user: String) throws {
        try withSeed { seed in
            let keys = OfferedKeys(in: seed)
            try keys.prepare()
            #expect(throws: (any Error).self) {
                try keys.add(
                    OfferedKey(user: user, line: "ssh-rsa 1"), at: now, until: now.adding(seconds: 60))
            }
        }
    }
}

@Suite struct `Who a session is in a machine` {
    @Test(arguments: [
        (text: "1001\n1001\n/home/ssm-user\n", home: "/home/ssm-user" as String?),
        ("0\n0\n/\n", "/"), ("", nil), ("1001\n", nil), ("x\n1\n/\n", nil), ("1\n1\nhome\n", nil),
    ])
    func `is read from what the machine says`(text: String, home: String?) {
        #expect(TerminalUser(text)?.home == home)
    }

    @Test(arguments: [("ssm-user", true), ("", false), ("-x", false), ("a b", false), ("a;b", false)])
    func `has a plain name`(name: String, isName: Bool) {
        #expect(TerminalUser.isName(name) == isName)
    }

    @Test func `finds the system in os-release`() {
        let text =
            "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nNAME=\"Debian GNU/Linux\"\nVERSION_ID=\"12\"\n"
        #expect(MachineSystem(osRelease: text) == MachineSystem(name: "Debian GNU/Linux", version: "12"))
        #expect(MachineSystem(osRelease: "") == MachineSystem(name: "Linux", version: ""))
    }
}
