import Service
import Vocabulary
import World

/// Lists sessions that go on, or that are over: the last first.
struct DescribeSessions: Operation {
    static let authorization = Authorization<Input>("ssm:DescribeSessions")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let filters = try (input.filters ?? []).map { try SessionTest($0) }
        let scope = [call.account.description, call.region.rawValue, input.state] + filters.flatMap(\.words)
        guard let listing = Listing(after: input.nextToken, limit: input.maxResults ?? 200, scope: scope)
        else { throw AWSError.invalidNextToken }
        var shown: [(session: ManagedSession, status: String)] = []
        for session in call.world.managedSessions(in: call.account, region: call.region)
        where (session.endedAt == nil) == (input.state == "Active") {
            let status = await status(of: session, in: call)
            if filters.allSatisfy({ $0.accepts(session, status) }) { shown.append((session, status)) }
        }
        let page = listing.page(sorting: shown) { shown in
            let age = String(Int64.max - shown.session.startedAt.microseconds)
            return String(repeating: "0", count: 19 - age.utf8.count) + age + shown.session.id
        }
        return Output(sessions: page.items.map { Session($0.session, $0.status) }, nextToken: page.marker)
    }

    private static func status(of session: ManagedSession, in call: AuthorizedCall) async -> String {
        guard session.endedAt == nil else { return "Terminated" }
        return await call.capabilities.dataChannels.isConnected(session.id) ? "Connected" : "Disconnected"
    }
}

/// One filter of `DescribeSessions`.
private struct SessionTest {
    private enum Test {
        case after(Timestamp)
        case before(Timestamp)
        case target, owner, status, session, access
    }

    private let test: Test
    private let value: String
    let words: [String]

    init(_ filter: SessionFilter) throws {
        value = filter.value
        words = [filter.key, filter.value]
        switch filter.key {
        case "InvokedAfter": test = .after(try Self.time(filter))
        case "InvokedBefore": test = .before(try Self.time(filter))
        case "Target": test = .target
        case "Owner": test = .owner
        case "Status": test = .status
        case "SessionId": test = .session
        default: test = .access
        }
    }

    func accepts(_ session: ManagedSession, _ status: String) -> Bool {
        switch test {
        case .after(let time): session.startedAt > time
        case .before(let time): session.startedAt < time
        case .target: session.instanceID == value
        case .owner: session.owner == value
        case .status: status == value
        case .session: session.id == value
        case .access: value == Session.accessType
        }
    }

    private static func time(_ filter: SessionFilter) throws -> Timestamp {
        guard let time = Timestamp(iso8601: filter.value) else {
            throw AWSError.sessionFilterValue(filter.value, of: filter.key)
        }
        return time
    }
}

extension Session {
    /// Not one that somebody approved for the moment.
    static let accessType = "Standard"

    init(_ session: ManagedSession, _ status: String) {
        sessionId = session.id
        target = session.instanceID
        self.status = status
        startDate = session.startedAt
        endDate = session.endedAt
        documentName = session.documentName
        owner = session.owner
        reason = session.reason
        outputUrl = SessionManagerOutputUrl()
        accessType = Self.accessType
    }
}
