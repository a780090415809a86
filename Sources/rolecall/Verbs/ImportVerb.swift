import ArgumentParser
import Foundation
import Import

/// `rolecall import`
struct ImportVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take a real account's users, groups, roles and policies.",
        subcommands: [Details.self])

    struct Details: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "authorization-details",
            abstract: "Take what `aws iam get-account-authorization-details` printed of an account.",
            discussion: """
                Users, groups, roles, instance profiles and policies come into the account
                that the file names, with their own IDs, paths, boundaries, tags and trust.
                Calls and simulations are then answered as that account answers them. What
                cannot be taken is listed with the reason. Doing it again follows what has
                changed in the file; what is not in it stays.

                EXAMPLES
                  aws --profile real iam get-account-authorization-details > account.json
                  rolecall import authorization-details account.json --dry-run
                  rolecall import authorization-details account.json
                  eval "$(rolecall env --account 111122223333)"
                  aws iam simulate-principal-policy --action-names s3:GetObject \\
                      --policy-source-arn arn:aws:iam::111122223333:user/ann

                With the policies of buckets:
                  aws --profile real s3api get-bucket-policy --bucket reports > reports.json
                  rolecall import authorization-details account.json \\
                      --bucket-policy reports=reports.json
                """)

        enum Output: String, ExpressibleByArgument, CaseIterable { case text, json }

        @OptionGroup var data: DataDirectoryOption

        @Argument(
            help: ArgumentHelp("The account's details, in JSON; - reads standard input.", valueName: "file"))
        var file: String

        @Option(
            help: ArgumentHelp(
                "A bucket's policy, as `aws s3api get-bucket-policy` prints it or bare. May be repeated.",
                valueName: "bucket=file"))
        var bucketPolicy: [String] = []

        @Option(help: ArgumentHelp("The account that the file has to be about.", valueName: "id"))
        var account: String?

        @Flag(help: "Only say what would be done.")
        var dryRun = false

        @Option(help: ArgumentHelp("How to say it.", valueName: "format"))
        var output = Output.text

        func run() throws {
            let order = ImportOrder(
                file: file, text: try rolecall.text(of: file),
                bucketPolicies: try bucketPolicy.map(Self.policy),
                account: account, isRehearsal: dryRun)
            let report = try ControlClient(data.directory).take(order)
            switch output {
            case .text: print(report.text)
            case .json:
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
                print(String(decoding: try encoder.encode(report), as: UTF8.self))
            }
        }

        private static func policy(_ argument: String) throws -> ImportOrder.BucketPolicy {
            let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw ValidationError("--bucket-policy takes BUCKET=FILE, not '\(argument)'.")
            }
            return ImportOrder.BucketPolicy(
                bucket: parts[0], file: parts[1], text: try rolecall.text(of: parts[1]))
        }
    }
}
