import ArgumentParser

/// `rolecall env`
struct Env: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print shell exports that point the AWS CLI and SDKs at the running server.",
        discussion: """
            The credentials are an administrator's and last an hour; nothing is written
            to disk.

            EXAMPLES
              eval "$(rolecall env)"
              eval "$(rolecall env --data-dir ./lab)"
              eval "$(rolecall env --account 111122223333)"
            """)

    @OptionGroup var data: DataDirectoryOption
    @OptionGroup var account: AccountOption

    func run() throws {
        let (credentials, endpoint) = try ControlClient(data.directory).credentials(account: account.account)
        var exports = [
            ("AWS_ENDPOINT_URL", endpoint.url), ("AWS_REGION", endpoint.region),
            ("AWS_DEFAULT_REGION", endpoint.region), ("AWS_ACCESS_KEY_ID", credentials.accessKeyID),
            ("AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey),
            ("AWS_SESSION_TOKEN", credentials.sessionToken),
        ]
        if let file = endpoint.caCertificate { exports.append(("AWS_CA_BUNDLE", file)) }
        for (name, value) in exports { print("export \(name)='\(value)'") }
    }
}
