import Service
import Signing
import Vocabulary
import Wire

/// A request of which the service is known, and how it claims to be signed.
final class Parsed: Sendable {
    let incoming: Incoming
    let service: AWSService
    /// Nil when it is unsigned, and may be.
    let claim: SignatureClaim?
    /// The body of a protocol whose bodies are read whole; nil for one that streams.
    let body: [UInt8]?

    init(incoming: Incoming, service: AWSService, claim: SignatureClaim?, body: [UInt8]?) {
        self.incoming = incoming
        self.service = service
        self.claim = claim
        self.body = body
    }
}

extension Gateway {
    /// Reads how the request is signed and for which service, and the body where the signature
    /// covers it.
    func parse(_ incoming: Incoming, _ record: inout CallRecord) async throws -> Parsed {
        let claim: SignatureClaim
        do {
            claim = try SignatureClaim(incoming.request)
        } catch .missing {
            return try await parseUnsigned(incoming, &record)
        } catch {
            // What is wrong has to be said in the words of the service that was meant.
            record.service = meantService(incoming, try await form(of: incoming))
            throw error
        }
        guard let service = directory.service(signingName: claim.credential.service) else {
            let name = claim.credential.service
            let form = try await form(of: incoming)
            if form != nil || UnknownService.speakingXML.contains(name) {
                record.service = meantService(incoming, form)
            }
            throw UnknownService(name: name)
        }
        record.service = service
        let streams = service.wireProtocol == .restXML
        let body = streams ? nil : try await incoming.body.collect(upTo: settings.largestDocument)
        return Parsed(incoming: incoming, service: service, claim: claim, body: body)
    }

    /// Lets an unsigned request in where it may come in: at a service whose resources may be open to everybody,
    /// and for operations whose caller proves himself by other means.
    private func parseUnsigned(_ incoming: Incoming, _ record: inout CallRecord) async throws -> Parsed {
        let form = try await form(of: incoming)
        guard let service = meantService(incoming, form) else { throw SignatureFailure.missing }
        record.service = service
        if service.acceptsAnonymous {
            return Parsed(incoming: incoming, service: service, claim: nil, body: nil)
        }
        let action = (try? Document(form: form ?? incoming.request.query))?.value(of: "Action")
        guard let operation = action.flatMap({ directory.operation($0, of: service) }),
            operation.acceptsUnsigned
        else { throw SignatureFailure.missing }
        return Parsed(incoming: incoming, service: service, claim: nil, body: form ?? [])
    }

    /// The body of a request that could be a form: only those are read before their service is known.
    private func form(of incoming: Incoming) async throws -> [UInt8]? {
        let type = incoming.header("content-type") ?? ""
        guard incoming.request.method == "POST",
            incoming.request.path.allSatisfy({ $0 == UInt8(ascii: "/") }),
            type.hasPrefix("application/x-www-form-urlencoded")
        else { return nil }
        return try await incoming.body.collect(upTo: settings.largestDocument)
    }

    /// The service by all signs but a credential scope: the host, the `Version` of a form, and for
    /// anything that is no form the service with paths.
    private func meantService(_ incoming: Incoming, _ body: [UInt8]?) -> AWSService? {
        if let target = incoming.header("x-amz-target") { return directory.service(target: target) }
        if let service = directory.service(host: incoming.host) { return service }
        guard let form = try? Document(form: body ?? incoming.request.query), form.value(of: "Action") != nil
        else { return directory.restService }
        return form.value(of: "Version").flatMap { directory.service(version: $0) }
            ?? directory.services.first
    }
}

extension Operation {
    fileprivate static var acceptsUnsigned: Bool { authorization.acceptsUnsigned }
}

/// A request whose operation is known, and all that its input is read from.
final class RoutedCall: Sendable {
    let authentic: Authentic
    let operation: any Operation.Type
    let request: WireRequest
    let body: RequestBody

    init(authentic: Authentic, operation: any Operation.Type, request: WireRequest, body: RequestBody) {
        self.authentic = authentic
        self.operation = operation
        self.request = request
        self.body = body
    }
}

extension Gateway {
    /// Finds the operation and takes the request apart.
    func route(_ authentic: Authentic, _ record: inout CallRecord) async throws -> RoutedCall {
        switch authentic.parsed.service.wireProtocol {
        case .query, .ec2: try routeForm(authentic, &record)
        case .restXML: try await routePath(authentic, &record)
        case .json: try routeTarget(authentic, &record)
        }
    }

    private func routeTarget(_ authentic: Authentic, _ record: inout CallRecord) throws -> RoutedCall {
        let parsed = authentic.parsed
        // AWSOrganizationsV20161128.ListRoots
        let target = parsed.incoming.header("x-amz-target") ?? ""
        let name = target.split(separator: ".").last.map { String($0) } ?? ""
        record.operation = name
        guard target == "\(parsed.service.targetPrefix).\(name)",
            let operation = directory.operation(name, of: parsed.service)
        else { throw UnknownOperation(name: name, version: "") }
        let document = try Document(json: parsed.body ?? [])
        return RoutedCall(
            authentic: authentic, operation: operation, request: WireRequest(document: document), body: .empty
        )
    }

    private func routeForm(_ authentic: Authentic, _ record: inout CallRecord) throws -> RoutedCall {
        let parsed = authentic.parsed
        let body = parsed.body ?? []
        let document = try Document(form: body.isEmpty ? parsed.incoming.request.query : body)
        let action = document.value(of: "Action") ?? ""
        record.operation = action
        guard let operation = directory.operation(action, of: parsed.service) else {
            throw UnknownOperation(name: action, version: document.value(of: "Version") ?? "")
        }
        return RoutedCall(
            authentic: authentic, operation: operation, request: WireRequest(document: document), body: .empty
        )
    }

    private func routePath(_ authentic: Authentic, _ record: inout CallRecord) async throws -> RoutedCall {
        let parsed = authentic.parsed
        let target = try PathTarget(parsed.incoming)
        guard let match = target.route(in: parsed.service),
            let operation = directory.operation(match.route.operation, of: parsed.service)
        else { throw UnknownOperation(name: parsed.incoming.request.method, version: "") }
        record.operation = match.route.operation
        var request = WireRequest(
            document: Document(), labels: match.labels, query: target.query, headers: target.headers)
        let content = try authentic.content()
        guard match.route.body == .document else {
            return RoutedCall(
                authentic: authentic, operation: operation, request: request,
                body: match.route.body == .stream ? content : .empty)
        }
        let bytes = try await content.collect(upTo: settings.largestDocument)
        if !bytes.isEmpty { request.document = try Document(xml: bytes) }
        return RoutedCall(
            authentic: authentic, operation: operation, request: request, body: RequestBody(bytes: bytes))
    }
}

extension RequestBody {
    /// Reads it whole; throws when it is longer than `limit`, or not what was signed.
    fileprivate func collect(upTo limit: Int) async throws -> [UInt8] {
        if let length, length > Int64(limit) { throw BodyTooLarge() }
        var bytes: [UInt8] = []
        try await forEachChunk { chunk in
            guard bytes.count + chunk.count <= limit else { throw BodyTooLarge() }
            bytes += chunk
        }
        return bytes
    }
}

/// A request for a service that is not here.
struct UnknownService: Error {
    let name: String

    /// Those of AWS's services whose clients read XML although they send no forms.
    static let speakingXML: Set = ["cloudfront", "route53", "s3-object-lambda", "s3-outposts", "s3express"]

    var failure: WireFailure {
        WireFailure(
            code: "UnknownOperationException", message: "The service \(name) is not available here.",
            status: 404)
    }
}

/// `Action`, or method and path, name nothing that the service has.
struct UnknownOperation: Error {
    let name: String
    let version: String
}
