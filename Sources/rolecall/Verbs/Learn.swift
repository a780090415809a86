import ArgumentParser
import Foundation
import Trail
import Vocabulary

/// `rolecall learn`
struct Learn: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the least-privilege policy for what a role or user was seen to do.",
        discussion: """
            Made from the calls in the server's trail that were allowed. The policy goes
            to standard output, ready for put-role-policy; how much it was made from, to
            standard error. Where an action went to more than five objects below one
            prefix, or to as many things whose IDs were made by requests, the prefix with
            * stands for them, unless something below it was denied; --exact writes each
            of them out.

            EXAMPLES
              rolecall learn --role DemoRoleForEC2
              rolecall learn --role DemoRoleForEC2 --since 2h --exact
              rolecall learn --user ann --since 2026-11-21T09:00:00Z > ann.json
              aws iam put-role-policy --role-name App --policy-name Learned \\
                  --policy-document "$(rolecall learn --role App)"
            """)

    @OptionGroup var data: DataDirectoryOption

    @Option(help: ArgumentHelp("The role to learn from, by name or ARN.", valueName: "role"))
    var role: String?

    @Option(help: ArgumentHelp("The user to learn from, by name or ARN.", valueName: "user"))
    var user: String?

    @Option(
        help: ArgumentHelp(
            "From when on: 30m, 12h, 7d, or a moment as 2026-11-21T09:00:00Z.", valueName: "when"))
    var since: String?

    @Flag(help: "Write every resource out.")
    var exact = false

    @Option(help: ArgumentHelp("How to say it: text or json.", valueName: "format"))
    var output = OutputFormat.text

    func validate() throws { _ = try order() }

    func run() throws {
        let report = try ControlClient(data.directory).learn(try order())
        switch output {
        case .json: try printJSON(report)
        case .text:
            guard let document = report.policy.document else {
                throw Failure(
                    "no allowed call of \(report.principal) is in the trail"
                        + (report.trailReachesBackTo.map { ", which reaches back to \($0)" } ?? ""))
            }
            print(document)
            for line in Self.notes(report) { complain(line) }
        }
    }

    private func order() throws -> LearnOrder {
        let identity: PolicyEdit.Identity
        switch (role, user) {
        case (let role?, nil): identity = .role(role)
        case (nil, let user?): identity = .user(user)
        default: throw ValidationError("Name one of --role and --user.")
        }
        let start = try since.map { text in
            guard let start = Self.moment(text, before: SystemClock.now) else {
                throw ValidationError("--since takes 30m, 12h, 7d or 2026-11-21T09:00:00Z, not '\(text)'.")
            }
            return start
        }
        return LearnOrder(identity: identity, since: start?.seconds, isExact: exact)
    }

    private static func notes(_ report: LearnReport) -> [String] {
        let policy = report.policy
        var notes = [
            "\(policy.permissions) \(policy.permissions == 1 ? "permission" : "permissions"), "
                + "from \(policy.calls) \(policy.calls == 1 ? "call" : "calls") "
                + "of \(report.principal) since \(policy.since ?? "?")."
        ]
        if report.isTrailFull, let back = report.trailReachesBackTo {
            notes.append(
                "The trail is full and reaches back to \(back); what was done before is not in the policy. "
                    + "rolecall serve --trail N keeps more.")
        }
        return notes + policy.generalised.map { "\($0)." }
    }

    /// `2h` before now, or the moment itself.
    static func moment(_ text: String, before now: Timestamp) -> Timestamp? {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        if let unit = text.last.flatMap({ units[$0] }), let number = Int64(text.dropLast()), number >= 0,
            number < 1_000_000
        {
            return now.adding(seconds: -number * unit)
        }
        return Timestamp(iso8601: text)
    }
}
