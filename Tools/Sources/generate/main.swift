import Foundation
import Generator

// generate [ROOT]: rewrites ROOT/Sources/Services/*/Generated from ROOT/Models.
let root = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? ".", isDirectory: true)
let models = root.appending(path: "Models")
let folders = ["iam": "IAM", "sts": "STS", "ec2": "EC2", "s3": "S3"]

do {
    let list = try OperationList(
        String(contentsOf: models.appending(path: "operations.txt"), encoding: .utf8))
    let patches = try Patch.read(json: Data(contentsOf: models.appending(path: "patches.json")))
    for (service, operations) in list.services.sorted(by: { $0.key < $1.key }) {
        let model = try Model(json: Data(contentsOf: models.appending(path: "\(service).json")))
        let files = try generate(service, model: model, patches: patches, operations: operations)
        let folder = root.appending(path: "Sources/Services/\(folders[service] ?? service)/Generated")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let stale = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { name in !files.contains { $0.name == name } }
        for name in stale { try FileManager.default.removeItem(at: folder.appending(path: name)) }
        for file in files {
            let place = folder.appending(path: file.name)
            // Unchanged files keep their time, so that nothing is compiled again for nothing.
            let old = try? String(contentsOf: place, encoding: .utf8)
            if old != file.text { try file.text.write(to: place, atomically: true, encoding: .utf8) }
        }
        print("\(service): \(operations.count) operations")
    }
} catch {
    FileHandle.standardError.write(Data("generate: \(error)\n".utf8))
    exit(1)
}
