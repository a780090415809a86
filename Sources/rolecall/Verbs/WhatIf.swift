import ArgumentParser
import Policy
import Trail

/// `rolecall whatif`
struct WhatIf: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whatif",
        abstract: "Replay recorded calls against a changed policy, before it is changed.",
        discussion: """
            Nothing happens to the server. Each call that its trail has is decided twice,
            on the policies as they are and as they would be; what differs is listed.
            One change at a time:

              --role R --policy-name N --document FILE    put an inline policy
              --role R --delete-policy N                  delete an inline policy
              --role R --attach ARN, or --detach ARN      attach or detach a managed one
              --role R --boundary ARN, or none            set or take away the boundary
              --role R --trust --document FILE            replace the trust policy
              --policy-arn ARN --document FILE            a new default version
              --bucket B --document FILE, or none         put or delete a bucket policy
              --organization-policy ID --document FILE    replace an SCP or RCP

            For --role stands --user or --group where users and groups have the like.

            EXAMPLES
              rolecall whatif --role DemoRoleForEC2 \\
                  --detach arn:aws:iam::aws:policy/IAMReadOnlyAccess
              rolecall whatif --document mended.json \\
                  --policy-arn arn:aws:iam::123456789012:policy/EC2AppServerPolicy
              rolecall whatif --bucket reports --document policy.json --fail-on denied
            """)

    /// What makes the verb end with 1.
    enum Failing: String, ExpressibleByArgument, CaseIterable { case denied, allowed, any }

    @OptionGroup var data: DataDirectoryOption

    @Option(help: ArgumentHelp("A role of the change, by name or ARN.", valueName: "role"))
    var role: String?

    @Option(help: ArgumentHelp("A user of the change, by name or ARN.", valueName: "user"))
    var user: String?

    @Option(help: ArgumentHelp("A group of the change, by name.", valueName: "group"))
    var group: String?

    @Option(help: ArgumentHelp("The inline policy that is put.", valueName: "name"))
    var policyName: String?

    @Option(help: ArgumentHelp("The inline policy that is deleted.", valueName: "name"))
    var deletePolicy: String?

    @Option(help: ArgumentHelp("A managed policy that is attached.", valueName: "arn"))
    var attach: String?

    @Option(help: ArgumentHelp("A managed policy that is detached.", valueName: "arn"))
    var detach: String?

    @Option(help: ArgumentHelp("The permissions boundary, or none.", valueName: "arn"))
    var boundary: String?

    @Flag(help: "The role's trust policy is replaced.")
    var trust = false

    @Option(help: ArgumentHelp("A managed policy that gets a new default version.", valueName: "arn"))
    var policyArn: String?

    @Option(help: ArgumentHelp("A bucket whose policy is put.", valueName: "bucket"))
    var bucket: String?

    @Option(help: ArgumentHelp("A policy of the organization, p-….", valueName: "id"))
    var organizationPolicy: String?

    @Option(help: ArgumentHelp("The document after the change; - reads standard input.", valueName: "file"))
    var document: String?

    @Option(
        help: ArgumentHelp(
            "End with status 1 when calls would flip so: denied, allowed or any.", valueName: "direction"))
    var failOn: Failing?

    @Option(help: ArgumentHelp("How to say it: text or json.", valueName: "format"))
    var output = OutputFormat.text

    func validate() throws {
        // The document may be standard input, which can be read once.
        _ = try edit { "" }
    }

    func run() throws {
        let edit = try edit { try rolecall.text(of: document ?? "-") }
        let report = try ControlClient(data.directory).whatIf(edit)
        switch output {
        case .text: print(FlipText(report: report, paint: Paint(isOn: showsColours)).text, terminator: "")
        case .json: try printJSON(report)
        }
        let directions = Set(report.flips.map(\.direction))
        let isFailure =
            switch failOn {
            case .denied: directions.contains(.allowedToDenied)
            case .allowed: directions.contains(.deniedToAllowed)
            case .any: !directions.isEmpty
            case nil: false
            }
        if isFailure { throw ExitCode(1) }
    }

    /// The one change that the options describe.
    private func edit(_ read: () throws -> String) throws -> PolicyEdit {
        let edits = try edits {
            guard document != nil else { throw ValidationError("The change needs a --document.") }
            return try read()
        }
        guard let edit = edits.first else {
            throw ValidationError("Describe a change; rolecall whatif --help lists those there are.")
        }
        guard edits.count == 1 else { throw ValidationError("One change at a time.") }
        return edit
    }

    private func edits(_ text: () throws -> String) throws -> [PolicyEdit] {
        var edits: [PolicyEdit] = []
        if let policyArn { edits.append(.version(policyARN: policyArn, document: try text())) }
        if let bucket {
            edits.append(.bucketPolicy(bucket: bucket, document: document == "none" ? nil : try text()))
        }
        if let organizationPolicy {
            edits.append(.organizationPolicy(id: organizationPolicy, document: try text()))
        }
        if trust {
            guard let role else { throw ValidationError("--trust needs a --role.") }
            edits.append(.trustPolicy(role: role, document: try text()))
        }
        if let policyName {
            edits.append(.putInline(try identity(), name: policyName, document: try text()))
        }
        if let deletePolicy { edits.append(.deleteInline(try identity(), name: deletePolicy)) }
        if let attach { edits.append(.attach(try identity(), policyARN: attach)) }
        if let detach { edits.append(.detach(try identity(), policyARN: detach)) }
        if let boundary {
            edits.append(.boundary(try identity(), policyARN: boundary == "none" ? nil : boundary))
        }
        return edits
    }

    private func identity() throws -> PolicyEdit.Identity {
        let named =
            (role.map { [PolicyEdit.Identity.role($0)] } ?? []) + (user.map { [.user($0)] } ?? [])
            + (group.map { [.group($0)] } ?? [])
        guard let identity = named.first, named.count == 1 else {
            throw ValidationError("Name one of --role, --user and --group.")
        }
        return identity
    }
}

/// A report of `rolecall whatif` for people.
struct FlipText {
    let report: ReplayReport
    let paint: Paint

    var text: String {
        var lines = [
            "Replayed \(count(report.calls, "call")) with \(count(report.decisions, "decision"))"
                + (report.since.map { ", the first of \($0)" } ?? "") + "."
        ]
        if report.passedOver > 0 {
            lines.append("\(count(report.passedOver, "decision")) of principals that are gone passed over.")
        }
        guard !report.flips.isEmpty else {
            return (lines + ["No answer would be another."]).joined(separator: "\n") + "\n"
        }
        lines += section(paint.bad("Would be denied"), .allowedToDenied)
        lines += section(paint.good("Would be allowed"), .deniedToAllowed)
        return lines.joined(separator: "\n") + "\n"
    }

    private func section(_ title: String, _ direction: Flip.Direction) -> [String] {
        let flips = report.flips.filter { $0.direction == direction }
        guard !flips.isEmpty else { return [] }
        let all = flips.reduce(0) { $0 + $1.count }
        var lines = ["", "\(title): \(count(all, "time"))"]
        for flip in flips {
            lines.append("  \(paint.strong(flip.action)) on \(flip.resource)")
            lines.append("    by \(flip.principal)")
            if let reason = flip.reason { lines.append("    \(reason)") }
            let examples = flip.requestIDs.joined(separator: ", ")
            lines.append("    \(count(flip.count, "time")), last \(flip.last): \(examples)")
        }
        return lines
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
