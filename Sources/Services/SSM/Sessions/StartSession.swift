import Policy
import Service
import World

/// Gives somebody a terminal of an instance.
struct StartSession: Operation {
    static let authorization = Authorization<Input>("ssm:StartSession") { ask in
        let document = ask.input.documentName
        // Who names a document needs it too; who does not, only where a policy wants it checked, and then it must
        // be named.
        // https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-sessiondocumentaccesscheck.html
        ask.key("ssm:SessionDocumentAccessCheck", .bool(document != nil))
        ask.onTarget(ask.input.target)
        guard let document else { return }
        ask.on("arn:aws:ssm:\(ask.region):\(ask.account):document/\(document.documentName)") {
            $0.set("ssm:DocumentType", "Session")
        }
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let name = input.documentName?.documentName ?? SessionDocument.shell.rawValue
        guard let document = SessionDocument(rawValue: name) else { throw AWSError.noSuchDocument(name) }
        let order = try document.order(input.parameters ?? [:])
        guard let managed = await ManagedInstance.find(input.target, in: call) else {
            throw AWSError.notConnected(input.target)
        }
        let session = SessionOpening.session(
            with: managed.instance, document: name, for: call.caller, reason: input.reason, ids: call.ids,
            at: call.now)
        try await call.write { try $0.put(session) }
        let token = try await call.capabilities.dataChannels.begin(session, order)
        return Output(
            sessionId: session.id, tokenValue: token,
            streamUrl: SessionOpening.url(
                of: session.id, host: call.facts.host, isSecure: call.facts.isSecure))
    }
}

extension String {
    /// The document's own name of an ARN.
    fileprivate var documentName: String {
        hasPrefix("arn:") ? split(separator: "/").last.map(String.init) ?? self : self
    }
}
