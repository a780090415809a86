import Service
import Signing
import Vocabulary
import Wire
import World

extension Gateway {
    /// Asks the policies everything that the operation asks; throws the first `AccessDenied`.
    func authorize<O: Operation>(
        _ operation: O.Type, _ input: O.Input, _ call: RoutedCall, _ world: World, _ record: inout CallRecord
    ) throws -> AuthorizedCall {
        try authorizer.authorize(
            operation, input, caller: call.authentic.caller, facts: facts(of: call), world: world,
            capabilities: capabilities, body: call.body, log: record.decisions)
    }

    private func facts(of call: RoutedCall) -> RequestFacts {
        let parsed = call.authentic.parsed
        let incoming = parsed.incoming
        let region =
            parsed.service.isGlobal
            ? Region.usEast1 : parsed.claim.map { Region($0.credential.region) } ?? settings.region
        var facts = RequestFacts(
            requestID: incoming.requestID, at: incoming.at, region: region, host: incoming.host,
            method: incoming.request.method)
        facts.sourceIP = incoming.sourceIP
        facts.tlsVersion = incoming.tlsVersion
        facts.userAgent = incoming.header("user-agent")
        facts.referer = incoming.header("referer")
        if let claim = parsed.claim {
            if claim.form != .header { facts.authType = "REST-QUERY-STRING" }
            facts.signatureAge = max(0, incoming.at.microseconds - claim.signedAt.microseconds) / 1000
        }
        facts.headers = call.request.headers.filter { !Self.credentialHeaders.contains($0.name) }
        return facts
    }

    /// Facts are kept with decisions, and credentials are nobody's to keep.
    private static let credentialHeaders: Set = [
        "authorization", "x-amz-security-token", "x-amz-server-side-encryption-customer-key",
        "x-amz-copy-source-server-side-encryption-customer-key",
    ]
}
