import ArgumentParser
import Foundation

/// `rolecall credentials`, which `~/.aws/config` names as a `credential_process`.
/// https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
struct CredentialsVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credentials",
        abstract: "Print short-lived administrator credentials, as a credential_process does.",
        discussion: """
            EXAMPLES
              rolecall credentials
              rolecall credentials --account 111122223333
              # in ~/.aws/config (rolecall configure writes it):
              [profile rolecall]
              credential_process = rolecall credentials
            """)

    @OptionGroup var data: DataDirectoryOption
    @OptionGroup var account: AccountOption

    private struct Document: Encodable {
        let Version = 1
        let AccessKeyId, SecretAccessKey, SessionToken, Expiration: String
    }

    func run() throws {
        let (credentials, _) = try ControlClient(data.directory).credentials(account: account.account)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let document = Document(
            AccessKeyId: credentials.accessKeyID, SecretAccessKey: credentials.secretAccessKey,
            SessionToken: credentials.sessionToken, Expiration: credentials.expiration)
        print(String(decoding: try encoder.encode(document), as: UTF8.self))
    }
}
