import Service
import World

/// Ends a session and the shell in it.
struct TerminateSession: Operation {
    static let authorization = Authorization<Input>("ssm:TerminateSession") {
        $0.onSession($0.input.sessionId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let id = input.sessionId
        guard let session = call.world.managedSession(id, in: call.account, region: call.region) else {
            throw AWSError.noSuchSession(id)
        }
        guard session.endedAt == nil else { throw AWSError.sessionEnded }
        await call.capabilities.dataChannels.terminate(id)
        let now = call.now
        try await call.write { try $0.end(session, at: now) }
        return Output(sessionId: id)
    }
}
