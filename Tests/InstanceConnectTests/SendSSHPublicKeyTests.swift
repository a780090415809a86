import Policy
import Service
import Synchronization
import TestSupport
import Testing
import Vocabulary
import World

@testable import InstanceConnectService

@Suite struct `ec2-instance-connect:SendSSHPublicKey` {
    private static let key =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKHEChLAtyJ2TtJ7T5VwAdzAMBZ5vYYSsFGl3sFUIqgV me@here"

    private func input(
        _ id: String = "i-0a1b2c3d4e5f60718", user: String = "ec2-user", key: String = key,
        zone: String? = nil
    ) -> SendSSHPublicKeyRequest {
        SendSSHPublicKeyRequest(
            instanceId: id, instanceOSUser: user, sshPublicKey: key, availabilityZone: zone)
    }

    private func rolecall(_ terminals: any Terminals, state: Instance.State = .running) async throws
        -> TestRolecall
    {
        let aws = try TestRolecall(terminals: terminals)
        let account = aws.account
        let now = aws.clock.now
        try await aws.write { try $0.put(Instance.example(in: account, state: state, at: now)) }
        return aws
    }

    @Test func `offers the key without its comment for a minute`() async throws {
        let terminals = NotedOffers()
        let aws = try await rolecall(terminals)
        let answer = try await aws.call(SendSSHPublicKey.self, input())
        #expect(answer.success == true && answer.requestId != nil)
        let offer = try #require(terminals.offers.withLock { $0.first })
        #expect(offer.key.user == "ec2-user")
        #expect(offer.key.line == Self.key.split(separator: " ").dropLast().joined(separator: " "))
        #expect(offer.end == aws.clock.now.adding(seconds: 60))
    }

    @Test func `refuses what is no key`() async throws {
        let aws = try await rolecall(NotedOffers())
        let broken = [
            "command=\"rm -rf /\" " + Self.key, Self.key + "\n" + Self.key, "ssh-ed25519 AAAA",
            "ssh-dss AAAAC3NzaC1lZDI1NTE5AAAAIKHEChLAtyJ2TtJ7T5VwAdzAMBZ5vYYSsFGl3sFUIqgV",
            "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIKHEChLAtyJ2TtJ7T5VwAdzAMBZ5vYYSsFGl3sFUIqgV",
        ]
        for key in broken {
            await #expect(throws: AWSError.invalidKey, "\(key)") {
                try await aws.call(SendSSHPublicKey.self, input(key: key))
            }
        }
    }

    @Test func `refuses instances that are not there, not running, or elsewhere`() async throws {
        let running = try await rolecall(NotedOffers())
        await #expect(throws: AWSError.noSuchInstance("i-0000000000")) {
            try await running.call(SendSSHPublicKey.self, input("i-0000000000"))
        }
        await #expect(throws: AWSError.zoneMismatch) {
            try await running.call(SendSSHPublicKey.self, input(zone: "us-east-1b"))
        }
        let stopped = try await rolecall(NotedOffers(), state: .stopped)
        await #expect(throws: AWSError.notRunning("i-0a1b2c3d4e5f60718")) {
            try await stopped.call(SendSSHPublicKey.self, input())
        }
        let nowhere = try await rolecall(NoTerminals())
        await #expect(throws: AWSError.unavailable("i-0a1b2c3d4e5f60718")) {
            try await nowhere.call(SendSSHPublicKey.self, input())
        }
    }

    @Test(arguments: [(user: "ec2-user", isAllowed: true), ("root", false)])
    func `asks for the user of the system`(user: String, isAllowed: Bool) async throws {
        let aws = try await rolecall(NotedOffers())
        let account = aws.account
        let now = aws.clock.now
        let policy = #"""
            {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"ec2-instance-connect:SendSSHPublicKey",
            "Resource":"*","Condition":{"StringEquals":{"ec2:osuser":"ec2-user"}}}}
            """#
        try await aws.write { draft in
            var anna = User(account: account, name: "anna", id: UniqueID("AIDAANNA"), createdAt: now)
            anna.inlinePolicies = [
                InlinePolicy(name: "connect", document: try PolicyDocument(parsing: policy, as: .identity))
            ]
            try draft.put(anna)
        }
        let anna = try #require(aws.world.user("anna", in: account))
        let caller = aws.caller(.user(anna))
        if isAllowed {
            _ = try await aws.call(SendSSHPublicKey.self, input(user: user), as: caller)
        } else {
            await #expect(throws: AccessDenied.self) {
                try await aws.call(SendSSHPublicKey.self, input(user: user), as: caller)
            }
        }
    }
}

/// Notes which keys were offered.
private final class NotedOffers: Terminals {
    let offers = Mutex<[(key: OfferedKey, end: Timestamp)]>([])

    func system(of instanceID: String) async -> MachineSystem? {
        MachineSystem(name: "Debian", version: "12")
    }
    func open(_ order: TerminalOrder, in instanceID: String) async throws -> any Terminal {
        throw NoTerminals.Unavailable()
    }
    func offer(_ key: OfferedKey, in instanceID: String, at now: Timestamp, until end: Timestamp) async throws
    {
        offers.withLock { $0.append((key, end)) }
    }
}
