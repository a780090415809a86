import Foundation
import Testing

/// What a story needs of the computer, and why it is skipped where that is missing.
enum Requirements {
    /// nil where containers can run.
    static let containers: Comment? = {
        if getuid() != 0 { return "containers need root" }
        for program in ["runc", "ip", "nft"] where find(program, on: "\(searchPath):/usr/sbin:/sbin") == nil {
            return "containers need \(program)"
        }
        return nil
    }()

    static let cli: Comment? = AWSClient.all.isEmpty ? "there is no aws on the PATH and no /usr/bin/aws" : nil

    /// nil where the Python SDK is.
    static let boto3: Comment? = {
        guard let python = find("python3") else { return "there is no python3 on the PATH" }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["-c", "import boto3"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return "python3 cannot be started" }
        process.waitUntilExit()
        return process.terminationStatus == 0 ? nil : "python3 has no boto3"
    }()

    static let containersAndCLI = containers ?? cli
    static let containersAndPython = containers ?? cli ?? boto3
}
