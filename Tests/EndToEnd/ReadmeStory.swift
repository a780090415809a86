import Foundation
import Testing

/// What the README tells people to type.
@Suite(.enabled(if: Requirements.containersAndCLI == nil, Requirements.containersAndCLI))
struct `The README` {
    @Test func `is true where it walks through roles and instances`() async throws {
        try await Rolecall.serve(machines: "container") { server in
            // Where the README expects the program.
            let release = "\(server.home)/.build/release"
            try FileManager.default.createDirectory(atPath: release, withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                atPath: "\(release)/rolecall", withDestinationPath: Rolecall.program)
            let patience = Rolecall.patienceWords.joined(separator: " ")
            let script = try Self.commands(under: "The walkthrough, in short")
                .replacingOccurrences(
                    of: "\naws ec2 terminate-instances", with: "\n: aws ec2 terminate-instances"
                )
                .replacingOccurrences(of: " -- aws ", with: " -- env \(patience) aws ")
            let environment = server.exports.merging(["ROLECALL_DATA_DIR": server.data]) { $1 }
                .merging(Rolecall.patience) { $1 }
            let walked = try await server.shell(script, with: nil, environment: environment)

            let account = "123456789012"
            #expect(walked.output.contains("arn:aws:iam::\(account):policy/ReadReports"))
            #expect(walked.output.contains("arn:aws:iam::\(account):instance-profile/ReportReader"))
            #expect(walked.lines.contains("hello"), "\(walked)")
            #expect(walked.lines.contains { $0.contains(":assumed-role/ReportReader/i-") }, "\(walked)")
            let complaints = walked.complaint.split(separator: "\n")
            #expect(complaints.count == 3, "\(walked)")
            #expect(complaints.first?.contains("Unable to locate credentials") == true)
            #expect(complaints.dropFirst().first?.contains("AccessDenied") == true)
            #expect(
                complaints.last?.contains("(AccessDenied) when calling the ListBuckets operation") == true)

            let command = try Self.commands(under: "A role for one command").split(separator: "\n")
            let first = try await server.shell(
                "PATH=\"\(release):$PATH\"; \(try #require(command.first))", with: nil,
                environment: environment)
            #expect(first.output.contains(":assumed-role/ReportReader/i-"), "\(first)")
        }
    }

    /// The shell blocks below a heading, one after the other.
    private static func commands(under heading: String) throws -> String {
        let text = try String(contentsOfFile: "\(Rolecall.package)/README.md", encoding: .utf8)
        let sections = text.components(separatedBy: "\n## ")
        let section = try #require(sections.first { $0.hasPrefix("\(heading)\n") })
        let blocks = section.components(separatedBy: "```sh\n").dropFirst()
        try #require(!blocks.isEmpty)
        return blocks.compactMap { $0.components(separatedBy: "```").first }.joined(separator: "\n")
    }
}
