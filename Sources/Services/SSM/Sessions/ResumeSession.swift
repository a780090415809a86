import Service
import World

/// Gives a token to whoever lost the connection to a session that goes on.
struct ResumeSession: Operation {
    static let authorization = Authorization<Input>("ssm:ResumeSession") { $0.onSession($0.input.sessionId) }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let id = input.sessionId
        guard call.world.managedSession(id, in: call.account, region: call.region) != nil else {
            throw AWSError.noSuchSession(id)
        }
        // AWS's client takes an answer without a token for a session that is over.
        guard let token = await call.capabilities.dataChannels.resume(id) else {
            return Output(sessionId: id)
        }
        return Output(
            sessionId: id, tokenValue: token,
            streamUrl: SessionOpening.url(of: id, host: call.facts.host, isSecure: call.facts.isSecure))
    }
}
