import Policy
import Service
import Synchronization
import TestSupport
import Vocabulary
import World

/// Terminals of machines that all run Debian; none is ever opened.
struct RunningMachines: Terminals {
    func system(of instanceID: String) async -> MachineSystem? {
        MachineSystem(name: "Debian GNU/Linux", version: "12")
    }
    func open(_ order: TerminalOrder, in instanceID: String) async throws -> any Terminal {
        throw NoTerminals.Unavailable()
    }
    func offer(_ key: OfferedKey, in instanceID: String, at now: Timestamp, until end: Timestamp) async throws
    {
        throw NoTerminals.Unavailable()
    }
}

/// Channels that take notes.
final class NotedChannels: DataChannels {
    let orders = Mutex<[String: SessionOrder]>([:])
    let ended = Mutex<[String]>([])

    func begin(_ session: ManagedSession, _ order: SessionOrder) async throws -> String {
        orders.withLock { $0[session.id] = order }
        return "token of \(session.id)"
    }
    func resume(_ sessionID: String) async -> String? {
        ended.withLock { $0.contains(sessionID) } ? nil : "another token"
    }
    func terminate(_ sessionID: String) async { ended.withLock { $0.append(sessionID) } }
    func isConnected(_ sessionID: String) async -> Bool { true }
}

extension TestRolecall {
    static let instance = "i-0a1b2c3d4e5f60718"

    /// An instance whose role has the policy.
    static func managed(
        _ policy: String = everythingAnAgentNeeds, channels: NotedChannels = NotedChannels()
    ) async throws -> TestRolecall {
        let aws = try TestRolecall(terminals: RunningMachines(), dataChannels: channels)
        let account = aws.account
        let now = aws.clock.now
        let trust = #"""
            {"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},
            "Action":"sts:AssumeRole"}}
            """#
        try await aws.write { draft in
            var role = Role(
                account: account, name: "managed", id: UniqueID("AROAMANAGED"), createdAt: now,
                trustPolicy: try PolicyDocument(parsing: trust, as: .trust))
            role.inlinePolicies = [
                InlinePolicy(name: "core", document: try PolicyDocument(parsing: policy, as: .identity))
            ]
            try draft.put(role)
            var profile = InstanceProfile(
                account: account, name: "managed", id: UniqueID("AIPAMANAGED"), createdAt: now)
            profile.roleID = role.id
            try draft.put(profile)
            var instance = Instance.example(Self.instance, in: account, at: now)
            instance.tags = [Tag(key: "Team", value: "Red")]
            try draft.put(instance)
            try draft.put(
                Association(
                    id: "iip-assoc-0a1b2c3d4e5f60718", account: account, region: .usEast1,
                    instanceID: Self.instance, profileID: profile.id, profileARN: profile.arn,
                    state: .associated, changedAt: now))
        }
        return aws
    }

    /// A user with a policy.
    func user(_ name: String, _ policy: String) async throws -> Caller {
        let account = account
        let now = clock.now
        try await write { draft in
            var user = User(
                account: account, name: name, id: UniqueID("AIDA\(name.uppercased())"), createdAt: now)
            user.inlinePolicies = [
                InlinePolicy(name: "own", document: try PolicyDocument(parsing: policy, as: .identity))
            ]
            try draft.put(user)
        }
        return caller(world.user(name, in: account).map { .user($0) } ?? .anonymous)
    }

    static let everythingAnAgentNeeds = #"""
        {"Version":"2012-10-17","Statement":{"Effect":"Allow","Resource":"*","Action":[
        "ssm:UpdateInstanceInformation","ssmmessages:CreateControlChannel","ssmmessages:CreateDataChannel",
        "ssmmessages:OpenControlChannel","ssmmessages:OpenDataChannel"]}}
        """#
}
