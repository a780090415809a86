import ArgumentParser
import Policy
import Vocabulary

/// `rolecall why`
struct Why: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say why a call was denied, and the smallest change that would allow it.",
        discussion: """
            A call is named by its request ID, which every client prints or keeps:
            aws --debug, the ResponseMetadata of boto3, the error of an SDK. The server
            remembers the last calls (rolecall serve --trail N) since its start.

            With --action, nobody has to have called: the question is decided on the
            policies as they are.

            EXAMPLES
              rolecall why 7b3f4c1e-5d29-4f7a-9c55-0c2f8f0b7a11
              rolecall why --last-denied
              rolecall why --last-denied --principal DemoRoleForEC2
              rolecall why --principal EC2AppServerRole --action sqs:SendMessage \\
                  --resource arn:aws:sqs:us-east-1:123456789012:my-app-queue
              rolecall why --principal ann --action s3:GetObject \\
                  --resource arn:aws:s3:::reports/2026.csv --context aws:SourceIp=10.1.2.3
              rolecall why --last-denied --output json \\
                  | jq -r '.explanations[0].changes[0].document'
            """)

    @OptionGroup var data: DataDirectoryOption

    @Argument(help: ArgumentHelp("The ID of the call.", valueName: "request-id"))
    var requestID: String?

    @Flag(help: "The newest call that was denied.")
    var lastDenied = false

    @Option(
        help: ArgumentHelp(
            "Who asks: the name or ARN of a user or role, or the ARN of a session.", valueName: "principal"))
    var principal: String?

    @Option(help: ArgumentHelp("Suppose a question about this action.", valueName: "service:Action"))
    var action: String?

    @Option(help: ArgumentHelp("The resource of the supposed question.", valueName: "arn"))
    var resource: String?

    @Option(
        help: ArgumentHelp(
            "A condition key of the supposed question. May be repeated; a key given twice holds a set.",
            valueName: "key=value"))
    var context: [String] = []

    @Option(help: ArgumentHelp("How to say it: text or json.", valueName: "format"))
    var output = OutputFormat.text

    func validate() throws { _ = try order() }

    func run() throws {
        let report = try ControlClient(data.directory).why(try order())
        switch output {
        case .text: print(WhyText(report: report, colours: showsColours).text, terminator: "")
        case .json: try printJSON(report)
        }
    }

    private func order() throws -> WhyOrder {
        if let requestID {
            guard !lastDenied, action == nil else {
                throw ValidationError("A request ID says it all: leave --last-denied and --action out.")
            }
            return .call(requestID: requestID)
        }
        if lastDenied {
            guard action == nil else { throw ValidationError("Choose --last-denied or --action.") }
            return .lastDenied(principal: principal)
        }
        guard let action else {
            throw ValidationError("Name a request ID, or --last-denied, or --principal and --action.")
        }
        guard let principal else { throw ValidationError("--action needs a --principal who asks.") }
        guard let resource else {
            throw ValidationError("--action needs a --resource; '*' for an action that has none.")
        }
        guard resource == "*" || ARN(resource) != nil else {
            throw ValidationError("--resource takes an ARN or '*', not '\(resource)'.")
        }
        var keys: [String: [String]] = [:]
        for pair in context {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else {
                throw ValidationError("--context takes KEY=VALUE, not '\(pair)'.")
            }
            keys[String(parts[0]), default: []].append(String(parts[1]))
        }
        return .question(
            Hypothesis(principal: principal, action: action, resource: resource, context: keys))
    }
}

/// A report of `rolecall why` for people.
struct WhyText {
    let report: WhyReport
    let colours: Bool

    var text: String {
        var parts: [String] = []
        if let call = report.call { parts.append(heading(call)) }
        parts += report.explanations.map { ExplanationText($0, colours: colours).text }
        if report.otherDecisions > 0, report.explanations.contains(where: { $0.outcome != .allowed }) {
            let number = report.otherDecisions
            parts.append("The call asked \(number) more \(number == 1 ? "question" : "questions").\n")
        }
        return parts.joined(separator: "\n")
    }

    private func heading(_ call: WhyReport.Call) -> String {
        let isDenied = report.explanations.contains { $0.outcome != .allowed }
        var line = "\(call.call) at \(call.at), request \(call.requestID)\n"
        if report.explanations.isEmpty {
            line += "Whoever is who he says he is may do this: no policy was asked.\n"
        } else if !isDenied, let code = call.errorCode {
            line += "The policies that were asked allowed it; the operation itself answered \(code).\n"
        }
        return line
    }
}
