import ArgumentParser
import Foundation

/// `rolecall image`
struct ImageVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "image", abstract: "Make images that instances are launched from.",
        subcommands: [Build.self, List.self, Remove.self])

    struct Build: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a Debian image and register it as an AMI of the account.",
            discussion: """
                mmdebstrap makes it, in one to four minutes, from the packages of a Debian
                mirror: a small Debian with the AWS CLI, Python with boto3, curl, sshd, sudo
                and cloud-init. The server has to run. An interrupt leaves nothing.

                EXAMPLES
                  rolecall image build web
                  rolecall image build web --package nginx --package jq
                  rolecall image build next --suite trixie \\
                      --mirror http://mirror.example/debian
                  rolecall image list
                """)

        @OptionGroup var data: DataDirectoryOption
        @OptionGroup var account: AccountOption

        @Option(help: ArgumentHelp("Debian's release.", valueName: "name"))
        var suite = "bookworm"

        @Option(help: "The processor's: x86_64 or arm64.")
        var architecture = ImageRecipe.hostArchitecture

        @Option(help: ArgumentHelp("A package to have as well. May be repeated.", valueName: "name"))
        var package: [String] = []

        @Option(
            help: ArgumentHelp(
                "Where packages come from instead of deb.debian.org; a URL or an apt line. May be repeated.",
                valueName: "mirror"))
        var mirror: [String] = []

        @Option(help: ArgumentHelp("Whom ssh logs in as.", valueName: "name"))
        var loginUser = "admin"

        @Option(
            help: ArgumentHelp("The region to register it in; the server's unless named.", valueName: "code"))
        var region: String?

        @Argument(help: ArgumentHelp("What the image is called.", valueName: "name"))
        var name: String

        func validate() throws {
            guard ["x86_64", "arm64"].contains(architecture) else {
                throw ValidationError("--architecture takes x86_64 or arm64, not '\(architecture)'.")
            }
            for word in package + [suite] where word.isEmpty || word.hasPrefix("-") || word.contains(",") {
                throw ValidationError("'\(word)' names no package or release.")
            }
        }

        func run() throws {
            let order = ImageOrder(
                name: name, description: "Debian \(suite), made by rolecall image build",
                architecture: architecture, loginUser: loginUser, account: account.account, region: region)
            // Before the minutes, not after them.
            try ControlClient(data.directory).check(order)
            if let reason = ImageBuild.unavailable() { throw Failure(reason) }
            let place = try BuildDirectory(data.directory)
            let recipe = ImageRecipe(
                suite: suite, architecture: architecture, packages: package, mirrors: mirror)
            let bytes = try ImageBuild(recipe).run(into: place)
            do {
                let (id, region) = try ControlClient(data.directory).register(order, built: place.name)
                print(id)
                complain(
                    """
                    \(name) is \(bytes >> 20) MiB. Launch one, and log in as \(loginUser):
                      aws ec2 run-instances --region \(region) --image-id \(id) --instance-type \
                    \(architecture == "arm64" ? "t4g.small" : "t3.small") --key-name KEY
                    """)
            } catch {
                place.remove()
                throw error
            }
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the images that have a root of their own.",
            discussion: """
                EXAMPLES
                  rolecall image list
                  rolecall image list --output json
                """)

        @OptionGroup var data: DataDirectoryOption

        @Option(help: ArgumentHelp("How to say it: text or json.", valueName: "format"))
        var output = OutputFormat.text

        func run() throws {
            let rows = try ControlClient(data.directory).images()
            switch output {
            case .json: try printJSON(rows)
            case .text:
                for row in rows {
                    let used = row.instances == 1 ? "1 instance" : "\(row.instances) instances"
                    print(
                        "\(row.id)  \(row.name)  \(row.architecture)  \(row.region)  \(row.account)  "
                            + "\(row.created)  \(used)")
                }
                if rows.isEmpty { complain("There are none; rolecall image build NAME makes one.") }
            }
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Deregister an image, as aws ec2 deregister-image does.",
            discussion: """
                Its files go when no instance uses them any more.

                EXAMPLES
                  rolecall image remove web
                  rolecall image remove ami-0123456789abcdef0
                """)

        @OptionGroup var data: DataDirectoryOption

        @Argument(help: ArgumentHelp("The image's ID or name.", valueName: "image"))
        var image: String

        func run() throws { print(try ControlClient(data.directory).remove(image: image)) }
    }
}
