/// Why a request could not be read.
package enum WireError: Error, Sendable, Equatable {
    /// The form is broken, or a number, boolean or list index in it is.
    case malformedInput
    case malformedXML
    /// A body is required and there is none.
    case missingBody
    /// The request breaks constraints of the model; each in AWS's words, without the count.
    case validation([String])
    /// EC2: a required parameter is absent.
    case missingParameter(String)
    /// EC2: a parameter's text is not of its type.
    case invalidParameter(name: String, value: String)
    /// S3: a header's or query key's text is not of its type.
    case invalidArgument(name: String, value: String)
    /// JSON that is broken, or has a value of another type than its member; in AWS's words.
    case serialization(String)
    /// The first constraint of the model that the request breaks, for services that tell only one.
    case constraint(Constraint, at: String)
    /// More, or more deeply nested, than any request needs to be.
    case tooLarge
}

extension WireError {
    /// The error document's facts for this error in a service of this protocol.
    package func failure(in wireProtocol: WireProtocol) -> WireFailure {
        switch self {
        case .malformedInput:
            WireFailure(code: "MalformedInput", message: "", status: 400)
        case .malformedXML:
            WireFailure(
                code: "MalformedXML",
                message:
                    "The XML you provided was not well-formed or did not validate against our published schema",
                status: 400)
        case .missingBody:
            WireFailure(code: "MissingRequestBodyError", message: "Request Body is empty", status: 400)
        case .serialization(let message):
            WireFailure(code: "SerializationException", message: message, status: 400)
        case .constraint(let constraint, let place):
            WireFailure(
                code: "InvalidInputException", message: constraint.words, status: 400,
                detail: [(name: "Reason", value: constraint.reason(at: place))])
        case .validation(let failures):
            WireFailure(
                code: wireProtocol == .json ? "ValidationException" : "ValidationError",
                message: "\(failures.count) validation error\(failures.count == 1 ? "" : "s") detected: "
                    + failures.joined(separator: "; "),
                status: 400)
        case .missingParameter(let name):
            WireFailure(
                code: "MissingParameter", message: "The request must contain the parameter \(name)",
                status: 400)
        case .invalidParameter(let name, let value):
            WireFailure(
                code: "InvalidParameterValue", message: "Value (\(value)) for parameter \(name) is invalid.",
                status: 400)
        case .invalidArgument(let name, let value):
            WireFailure(
                code: "InvalidArgument",
                message: name == "partNumber"
                    ? "Part number must be an integer between 1 and 10000, inclusive"
                    : "Provided \(name) not an integer or within integer range",
                status: 400,
                detail: [(name: "ArgumentName", value: name), (name: "ArgumentValue", value: value)])
        case .tooLarge where wireProtocol == .restXML:
            WireFailure(
                code: "MaxMessageLengthExceeded", message: "Your request was too large.", status: 400)
        case .tooLarge:
            WireFailure(code: "RequestEntityTooLarge", message: "Request size is too large.", status: 413)
        }
    }
}

/// A failure as an error document tells it.
package struct WireFailure: Sendable {
    package var code: String
    package var message: String
    package var status: Int
    /// Further elements of the document, in order.
    package var detail: [(name: String, value: String)] = []

    package init(
        code: String, message: String, status: Int, detail: [(name: String, value: String)] = []
    ) {
        self.code = code
        self.message = message
        self.status = status
        self.detail = detail
    }
}
