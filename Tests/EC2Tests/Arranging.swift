import Ledger
import Policy
import Service
import TestSupport
import Vocabulary
import World

@testable import EC2Service

/// A Rolecall with a role that EC2 may assume, in a profile, and a lifecycle without a clock of its own.
struct Arranged: Sendable {
    let aws: TestRolecall
    let lifecycle: InstanceLifecycle
    let image = "ami-0abc123def456"

    static let trustsEC2 = trust("ec2.amazonaws.com")
    static let trustsLambda = trust("lambda.amazonaws.com")

    private static func trust(_ service: String) -> String {
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"\#(service)"},"Action":"sts:AssumeRole"}]}"#
    }

    init(associationDelay: Int64 = 0, trust: String = Arranged.trustsEC2) async throws {
        var settings = InstanceSettings()
        settings.associationDelay = associationDelay
        aws = try TestRolecall(instances: settings)
        let clock = aws.clock
        lifecycle = InstanceLifecycle(
            present: aws.ledger.present, ledger: aws.ledger, machines: aws.machines, settings: settings,
            now: { clock.now })
        let (account, now, image) = (aws.account, clock.now, image)
        try await aws.write { draft in
            try draft.put(
                KnownImage(region: .usEast1, id: image, name: "mine", owner: "\(account)", createdAt: now))
        }
        try await addProfile("DEV", trust: trust)
        try await addProfile("TEST", trust: trust)
    }

    /// `NAME_ROLE` in `NAME_PROFILE`.
    func addProfile(_ name: String, trust: String = trustsEC2) async throws {
        let (account, now) = (aws.account, aws.clock.now)
        let document = try PolicyDocument(parsing: trust, as: .trust)
        try await aws.write { draft in
            let role = KnownRole(
                account: account, name: "\(name)_ROLE", id: UniqueID("AROA\(name)"), createdAt: now,
                trustPolicy: document)
            try draft.put(role)
            var profile = KnownInstanceProfile(
                account: account, name: "\(name)_PROFILE", id: UniqueID("AIPA\(name)"), createdAt: now)
            profile.roleID = role.id
            try draft.put(profile)
        }
    }

    func call<O: Operation>(_ operation: O.Type, _ input: O.Input) async throws -> O.Output {
        try await aws.call(operation, input)
    }

    func request(
        count: Int = 1, adjusting: (inout RunInstancesRequest) -> Void = { _ in }
    ) -> RunInstancesRequest {
        var request = RunInstancesRequest(
            imageId: image, instanceType: "t3.micro", maxCount: count, minCount: count)
        adjusting(&request)
        return request
    }

    /// Launches, and lets the machines come up.
    func launch(
        count: Int = 1, adjusting: (inout RunInstancesRequest) -> Void = { _ in }
    ) async throws -> [String] {
        let reservation = try await call(RunInstances.self, request(count: count, adjusting: adjusting))
        let ids = (reservation.instances ?? []).compactMap(\.instanceId)
        for id in ids { try await lifecycle.handle(MachineEvent(id, .running(process: 1))) }
        return ids
    }

    /// The default subnet of the first zone.
    var subnet: String { DefaultNetwork(account: aws.account, region: .usEast1).subnets[0].id }

    func state(_ id: String) -> KnownInstance.State? { aws.world.instance(id)?.state }

    /// A user who may do what the policy says.
    func user(_ name: String = "alice", allowed document: String) throws -> Caller {
        var user = KnownUser(
            account: aws.account, name: name, id: UniqueID("AIDA\(name)"), createdAt: aws.clock.now)
        user.inlinePolicies = [
            KnownInlinePolicy(name: "p", document: try PolicyDocument(parsing: document, as: .identity))
        ]
        return aws.caller(.user(user))
    }
}

/// The code of the error that `body` throws.
func code(_ body: () async throws -> some Any) async -> String? {
    do {
        _ = try await body()
        return nil
    } catch let error as AWSError {
        return error.code
    } catch is AccessDenied {
        return "UnauthorizedOperation"
    } catch {
        return "\(error)"
    }
}
