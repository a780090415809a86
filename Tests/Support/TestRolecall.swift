import Blobs
import Foundation
import Ledger
import Service
import Sessions
import Synchronization
import Vocabulary
import World

/// A Rolecall without a network: a real ledger and real authorization, a clock that is moved by hand,
/// machines that only take notes. Operations are called as the gateway calls them, past the wire.
///
///     let aws = try TestRolecall()
///     let role = try await aws.call(CreateRole.self, CreateRoleRequest(…))
///     await #expect(throws: AWSError.noSuchRole("x")) { try await aws.call(…, as: aws.caller(user)) }
package final class TestRolecall: Sendable {
    package let ledger: Ledger
    package let capabilities: Capabilities
    package let clock = TestClock()
    package let machines = TestMachines()
    package let account: AccountID
    /// Everything it writes is below, and goes with it.
    package let directory: URL
    private let authorizer = Authorizer()

    package init(
        account: AccountID = .example, instances: InstanceSettings = InstanceSettings(),
        webIdentities: any WebIdentities = NoWebIdentities(), terminals: any Terminals = NoTerminals(),
        dataChannels: any DataChannels = NoDataChannels()
    ) throws {
        self.account = account
        directory = FileManager.default.temporaryDirectory.appendingPathComponent("rolecall-\(UUID())")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        ledger = try Ledger(path: directory.appendingPathComponent("rolecall.sqlite").path)
        var random = SystemRandomNumberGenerator()
        let masterKey = MasterKey(using: &random)
        var capabilities = Capabilities(
            ledger: ledger, ids: SystemIdentifiers(),
            sessions: SessionSealer(KeyRing(at: clock.now, using: &random)),
            masterKey: masterKey, machines: machines,
            blobs: try FileBlobs(
                directory: directory.appendingPathComponent("objects").path, masterKey: masterKey))
        capabilities.instances = instances
        capabilities.webIdentities = webIdentities
        capabilities.terminals = terminals
        capabilities.dataChannels = dataChannels
        self.capabilities = capabilities
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    package var world: World { ledger.present.now }

    /// The account's root, who may do everything.
    package var root: Caller { caller(.root) }

    package func caller(_ identity: Caller.Identity) -> Caller {
        Caller(account: account, identity: identity, accessKeyID: AccessKeyID("AKIATEST"), session: nil)
    }

    /// Changes what is known, past any operation.
    package func write(_ body: @escaping @Sendable (inout Draft) throws -> Void) async throws {
        try await ledger.write("test", at: clock.now, body)
    }

    /// Asks for permission and runs the operation. Throws `AWSError`, or `AccessDenied`. With a world of before,
    /// something changes between the one and the other.
    package func call<O: Service.Operation>(
        _ operation: O.Type, _ input: O.Input, as caller: Caller? = nil, region: Region = .usEast1,
        body: RequestBody = .empty, askingIn before: World? = nil,
        adjusting facts: (inout RequestFacts) -> Void = { _ in }
    ) async throws -> O.Output {
        var given = RequestFacts(
            requestID: UUID().uuidString.lowercased(), at: clock.now, region: region, host: "localhost",
            method: "POST")
        facts(&given)
        let call = try authorizer.authorize(
            operation, input, caller: caller ?? root, facts: given, world: before ?? world,
            capabilities: capabilities, body: body)
        return try await O.run(input, in: call)
    }
}

/// Time that stands still until it is moved.
package final class TestClock: Sendable {
    private let moment = Mutex(Timestamp(seconds: 1_790_000_000))
    package init() {}
    package var now: Timestamp { moment.withLock { $0 } }
    package func advance(seconds: Int64) { moment.withLock { $0 = $0.adding(seconds: seconds) } }
}

extension Ledger: LedgerWriter {}
