import Doors
import Policy
import Service
import Sessions
import Signing
import Vocabulary
import Wire

/// An answer on its way out.
struct Answer: Sendable {
    var status: Int
    var headers: [(name: String, value: String)]
    var body: Body
    /// Whether the request's body may not have been read to its end.
    var closesConnection = false

    init(_ answer: WireAnswer) {
        status = answer.status
        headers = answer.headers
        body = answer.body
    }
}

extension Gateway {
    func respond<O: Operation>(
        _ output: O.Output, of operation: O.Type, _ service: AWSService, _ incoming: Incoming
    ) -> Answer {
        Answer(
            WireAnswer(
                output, to: O.name, in: service.wireProtocol, namespace: service.xmlNamespace,
                requestID: incoming.requestID))
    }

    /// The one place where an error becomes an answer, in the caller's protocol.
    func respond(to error: any Error, _ incoming: Incoming, _ record: inout CallRecord) -> Answer {
        guard let service = record.service else { return unknownService(error, incoming, &record) }
        var failure = failure(for: error, in: service, incoming, &record)
        if failure.status == 0 { failure.status = service.errorStatuses[failure.code] ?? 400 }
        record.errorCode = failure.code
        var namespace = service.xmlNamespace
        if error is UnknownOperation {
            // AWS's front end answers this itself, and in a namespace of its own.
            namespace = "http://webservices.amazon.com/AWSFault/2005-15-09"
        }
        var answer = Answer(
            WireAnswer(
                failure, in: service.wireProtocol, namespace: namespace, requestID: incoming.requestID,
                hostID: hostID))
        if let error = error as? AWSError {
            answer.headers += error.headers.map { ($0.name, $0.value) }
        }
        answer.closesConnection =
            error is BodyTooLarge || error is BodyTooSlow
            || service.wireProtocol == .restXML && incoming.hasBody
        return answer
    }

    private func failure(
        for error: any Error, in service: AWSService, _ incoming: Incoming, _ record: inout CallRecord
    ) -> WireFailure {
        switch error {
        case let error as AWSError:
            return WireFailure(
                code: error.code, message: error.message, status: error.status ?? 0,
                detail: error.details.map { ($0.name, $0.value) })
        case let denial as AccessDenied:
            return denial.failure(in: service.family, sealer: capabilities.sessions)
        case let error as WireError: return error.failure(in: service.wireProtocol)
        case let error as SignatureFailure:
            return WireFailure(error.fault(for: service.family))
        case let error as BodyFailure:
            return WireFailure(error.fault)
        case let error as BodyTooSlow: return error.failure(in: service.wireProtocol)
        case is BodyTooLarge: return WireError.tooLarge.failure(in: service.wireProtocol)
        case let error as UnknownService: return error.failure
        case let error as UnknownOperation: return error.failure(in: service, incoming)
        default:
            record.cause = "\(error)"
            return .fault(in: service.family)
        }
    }

    /// A service that is not here has no words to be answered in; JSON clients get JSON.
    private func unknownService(
        _ error: any Error, _ incoming: Incoming, _ record: inout CallRecord
    ) -> Answer {
        let failure = (error as? UnknownService ?? UnknownService(name: "that was meant")).failure
        record.errorCode = failure.code
        var answer = Answer(
            WireAnswer(failure, in: .json, namespace: "", requestID: incoming.requestID))
        // Clients of REST services with JSON look for it here.
        answer.headers.append(("x-amzn-ErrorType", failure.code))
        return answer
    }

    /// Puts on what every answer carries.
    func finish(_ answer: inout Answer, _ incoming: Incoming, _ record: CallRecord) {
        if record.service?.wireProtocol == .restXML {
            answer.headers.append(("x-amz-request-id", incoming.requestID))
            answer.headers.append(("x-amz-id-2", hostID))
        } else {
            answer.headers.append(("x-amzn-RequestId", incoming.requestID))
        }
        // SDKs learn from it how far their clock is off.
        answer.headers.append(("Date", dates.text(at: incoming.at)))
        if answer.closesConnection { answer.headers.append(("Connection", "close")) }
    }

    private var hostID: String { "rolecall" }
}

extension AccessDenied {
    /// AccessDenied in the words and with the code of the service.
    func failure(in family: ServiceFamily, sealer: SessionSealer) -> WireFailure {
        let explanation = explanation(in: family) ?? "Access Denied"
        switch family {
        case .query: return WireFailure(code: "AccessDenied", message: explanation, status: 403)
        case .ec2:
            return WireFailure(
                code: "UnauthorizedOperation",
                message: "You are not authorized to perform this operation. \(explanation)"
                    + encodedTail(sealer), status: 403)
        case .s3: return WireFailure(code: "AccessDenied", message: explanation, status: 403)
        case .json: return WireFailure(code: "AccessDeniedException", message: explanation, status: 400)
        }
    }

    /// What only whoever may ask STS can read. Of actions without a resource there is none.
    private func encodedTail(_ sealer: SessionSealer) -> String {
        guard question.resource != "*", let message = encodedMessage(by: sealer) else { return "" }
        return ". Encoded authorization failure message: \(message)"
    }

    private func explanation(in family: ServiceFamily) -> String? {
        // Strangers learn that it is so and not why; from S3 not even what.
        guard isAmongOwn else { return family == .s3 ? nil : decision.request.refusal() }
        return decision.message(resource: style(in: family), namingPolicy: true)
    }

    /// EC2 and STS name no resource where there is none, others the star; S3 quotes, and names no bucket where
    /// none is meant.
    private func style(in family: ServiceFamily) -> ResourceStyle {
        switch family {
        case .s3: question.resource == "arn:aws:s3:::*" ? .omitted : .quoted
        case .ec2: question.resource == "*" ? .omitted : .plain
        case .query: question.resource == "*" && question.action.prefix == "sts" ? .omitted : .plain
        case .json: .plain
        }
    }
}

extension UnknownOperation {
    fileprivate func failure(in service: AWSService, _ incoming: Incoming) -> WireFailure {
        switch service.wireProtocol {
        case .query where name.isEmpty:
            WireFailure(
                code: "MissingAction", message: "The request must contain the parameter Action", status: 400)
        case .query:
            WireFailure(
                code: "InvalidAction", message: "Could not find operation \(name) for version \(version)",
                status: 400)
        case .ec2 where name.isEmpty:
            WireFailure(
                code: "MissingParameter", message: "The request must contain the parameter Action",
                status: 400)
        case .ec2:
            WireFailure(
                code: "InvalidAction", message: "The action \(name) is not valid for this web service.",
                status: 400)
        case .json:
            WireFailure(
                code: "UnknownOperationException",
                message: name.isEmpty ? "" : "The operation \(name) is not available here.", status: 400)
        case .restXML where incoming.request.query.isEmpty:
            WireFailure(
                code: "MethodNotAllowed",
                message: "The specified method is not allowed against this resource.", status: 405,
                detail: [("Method", incoming.request.method)])
        case .restXML:
            WireFailure(
                code: "NotImplemented",
                message: "A header or query you provided requested a function that is not implemented.",
                status: 501)
        }
    }
}

extension WireFailure {
    fileprivate init(_ fault: SignatureFault) {
        self.init(
            code: fault.code, message: fault.message, status: fault.status,
            detail: fault.details.map { (name: $0.0, value: $0.1) })
    }

    /// Our own failing: the caller learns only that.
    fileprivate static func fault(in family: ServiceFamily) -> WireFailure {
        let message = "We encountered an internal error. Please try again."
        return switch family {
        case .query: WireFailure(code: "InternalFailure", message: message, status: 500)
        case .ec2, .s3: WireFailure(code: "InternalError", message: message, status: 500)
        case .json: WireFailure(code: "InternalServerError", message: message, status: 500)
        }
    }
}
