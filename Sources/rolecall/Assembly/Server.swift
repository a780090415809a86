import Blobs
import Certificates
import Doors
import EC2Service
import Federation
import Fixtures
import Foundation
import Gateway
import IAMService
import InstanceConnectService
import Ledger
import Logging
import Machines
import Metadata
import NIOPosix
import OrganizationsService
import S3Service
import SSMService
import STSService
import Service
import ServiceLifecycle
import Sessions
import Terminals
import Trail
import Vocabulary
import World

extension Ledger: LedgerWriter {}

/// The one place where everything is put together.
struct Server: Sendable {
    let settings: ServerSettings
    let ledger: Ledger
    let capabilities: Capabilities
    let doors: InstanceDoors
    let doorkeeper: Doorkeeper
    let lifecycle: InstanceLifecycle
    let rooms: SessionRoom
    let endpoint: Endpoint
    /// What instances are, as it is said at the start.
    let instances: String
    let images: ImageStore
    /// The last calls.
    let trail: Trail
    /// What is declared at start.
    let fixture: Fixture?
    let log: Logger

    /// Runs until it is told to stop.
    static func run(_ given: ServerSettings) async throws {
        var settings = given
        let fixture = try settings.fixture.map { try Self.readFixture($0) }
        // A fixture is about an account, and that is then the server's.
        if let account = fixture?.account, !settings.isAccountGiven { settings.account = account }
        let log = Self.logger(settings.logLevel)
        try settings.directory.take()
        let clock: @Sendable () -> Timestamp = { SystemClock.now }
        let ledger = try Ledger(path: settings.directory.database, log: log)
        let secrets = try Secrets(directory: settings.directory, ledger: ledger, now: clock())
        let sealer = SessionSealer(secrets.ring)
        let group = MultiThreadedEventLoopGroup.singleton
        let doorkeeper = Doorkeeper()

        let certificates = ServerCertificates(
            authority: secrets.authority, region: settings.region,
            ownNames: { [host = settings.host] in OwnNames.all(listeningAt: host) }, clock: clock)
        let tls = Transport.tls { try certificates.context() }
        try settings.directory.write(caCertificate: secrets.authority.pem)
        let door = try await openAPI(settings, over: settings.tls ? tls : .plain, group, log)
        let port = door.port ?? settings.port
        let choice = try MachineChoice(settings, trusting: secrets.authority, log)
        let machines = choice.machines
        var capabilities = Capabilities(
            ledger: EnforcingLedger(ledger, present: ledger.present, machines: machines),
            ids: SystemIdentifiers(), sessions: sealer, masterKey: secrets.masterKey, machines: machines,
            blobs: try FileBlobs(
                directory: settings.directory.blobs, masterKey: secrets.masterKey, log: log))
        capabilities.webIdentities = Providers(
            Fetch(trusting: try settings.checkedOIDCCertificates()), log: log)
        capabilities.instances.associationDelay = Int64(settings.associationDelay)
        let rooms = SessionRoom(
            terminals: (machines as? any Terminals) ?? NoTerminals(), agentVersion: AgentVersion.text,
            clock: clock, random: SystemIdentifiers().bytes, log: log
        ) { session in
            do {
                try await ledger.write("session", at: clock()) { try $0.end(session, at: clock()) }
            } catch {
                log.error(
                    "the end of a session is not on the books",
                    metadata: ["session": "\(session.id)", "cause": "\(error)"])
            }
        }
        capabilities.terminals = (machines as? any Terminals) ?? NoTerminals()
        capabilities.dataChannels = rooms
        var gatewaySettings = GatewaySettings(now: clock)
        gatewaySettings.region = settings.region
        gatewaySettings.acceptsFixedKeys = settings.isLoopbackOnly
        let identity = secrets.instanceIdentity(keptBy: ledger)
        prepare(identity, log)
        gatewaySettings.pages["instance-identity-certificate"] = .instanceIdentityCertificate(identity)
        gatewaySettings.pages["ca-certificate"] = .certificate(secrets.authority.pem)
        let trail = Trail(capacity: settings.trail)
        let gateway = Gateway(
            services: [iam, sts, ec2, s3, organizations, ssm, ec2InstanceConnect], present: ledger.present,
            capabilities: capabilities,
            settings: gatewaySettings, trail: trail, log: log)
        var metadataSettings = MetadataSettings()
        metadataSettings.propagationDelay = Int64(settings.associationDelay)
        metadataSettings.requestsPerSecond = settings.metadataRate
        metadataSettings.requestsAtOnce = settings.metadataRate * 2
        let metadata = MetadataService(
            present: ledger.present, sessions: sealer, tokenKey: secrets.metadataTokenKey,
            identity: identity, settings: metadataSettings, clock: clock,
            random: { SystemRandomNumberGenerator.number() })
        doorkeeper.serve(door, of: "api", rooms.door(gateway.door(over: door.transport)))

        let host = settings.isLoopbackOnly ? settings.host : "127.0.0.1"
        let server = Server(
            settings: settings, ledger: ledger, capabilities: capabilities,
            doors: InstanceDoors(
                metadata: metadata, gateway: gateway, rooms: rooms, tls: tls, api: door.transport,
                present: ledger.present, keeper: doorkeeper, group: group, log: log),
            doorkeeper: doorkeeper,
            lifecycle: InstanceLifecycle(
                present: ledger.present, ledger: capabilities.ledger, machines: machines,
                settings: capabilities.instances, now: clock),
            rooms: rooms,
            endpoint: Endpoint(
                url: "\(settings.tls ? "https" : "http")://\(host):\(port)", region: settings.region.rawValue,
                account: settings.account.description,
                caCertificate: settings.tls ? settings.directory.caCertificate : nil),
            instances: choice.sentence,
            images: ImageStore(settings.directory, ledger: ledger, log: log), trail: trail, fixture: fixture,
            log: log)
        try await server.live()
    }

    /// Making keys takes a moment; the server is there meanwhile.
    private static func prepare(_ identity: InstanceIdentity, _ log: Logger) {
        DispatchQueue.global(qos: .utility).async {
            do {
                try identity.prepare()
            } catch {
                log.error(
                    "instances' identity documents cannot be signed", metadata: ["cause": "\(error)"])
            }
        }
    }

    private static func readFixture(_ path: String) throws -> Fixture {
        let text: String
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw Failure("cannot read \(path): \(error.localizedDescription)")
        }
        do {
            return try Fixture(yaml: text, named: path)
        } catch let error as FixtureError {
            throw Failure(error.description)
        }
    }

    private static func openAPI(
        _ settings: ServerSettings, over transport: Transport, _ group: MultiThreadedEventLoopGroup,
        _ log: Logger
    ) async throws -> Door {
        do {
            return try await Door(
                at: .address(host: settings.host, port: settings.port), over: transport, on: group, log: log)
        } catch {
            throw Failure(settings.cannotListen(because: error))
        }
    }

    static func logger(_ level: Logger.Level) -> Logger {
        var log = Logger(label: "rolecall") { StreamLogHandler.standardError(label: $0) }
        log.logLevel = level
        return log
    }
}

/// The wall clock.
enum SystemClock {
    static var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
    }
}

extension SystemRandomNumberGenerator {
    static func number() -> UInt64 {
        var random = SystemRandomNumberGenerator()
        return random.next()
    }
}
