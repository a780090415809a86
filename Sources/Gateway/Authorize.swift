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
            capabilities: capabilities, body: call.body)
    }

    private func facts(of call: RoutedCall) -> RequestFacts {
        let parsed = call.authentic.parsed
        let incoming = parsed.incoming
        let credential = parsed.claim.credential
        let region = parsed.service.isGlobal ? Region.usEast1 : Region(credential.region)
        var facts = RequestFacts(
            requestID: incoming.requestID, at: incoming.at, region: region, host: incoming.host,
            method: incoming.request.method)
        facts.sourceIP = incoming.sourceIP
        facts.userAgent = incoming.header("user-agent")
        facts.referer = incoming.header("referer")
        if parsed.claim.form != .header { facts.authType = "REST-QUERY-STRING" }
        facts.headers = call.request.headers
        return facts
    }
}
