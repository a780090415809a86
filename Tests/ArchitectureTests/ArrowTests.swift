import Foundation
import Testing

/// The repository, as far as these tests read it.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Swift files that people write, below `Sources`.
    static let sources: [(path: String, text: String)] = {
        let folder = root.appendingPathComponent("Sources")
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return files.filter { $0.hasSuffix(".swift") && !$0.contains("/Generated/") }.sorted().compactMap {
            path in
            (try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)).map { (path, $0) }
        }
    }()

    /// The modules that the files below a folder import.
    static func imports(below folder: String) -> Set<String> {
        var modules: Set<String> = []
        for (path, text) in sources where path.hasPrefix(folder) {
            for line in text.split(separator: "\n") {
                let words = line.split(separator: " ")
                if let place = words.firstIndex(of: "import"), place <= 2, place + 1 < words.count,
                    !line.hasPrefix("//"), !line.hasPrefix(" ")
                {
                    modules.insert(String(words[place + 1]))
                }
            }
        }
        return modules
    }
}

@Suite struct `The arrows between rooms` {
    private static let services = [
        "IAMService", "STSService", "EC2Service", "S3Service", "OrganizationsService", "SSMService",
        "InstanceConnectService",
    ]
    private static let network: Set<String> = [
        "Hummingbird", "HummingbirdCore", "NIOCore", "NIOPosix", "NIOHTTP1", "NIOHTTPTypes", "HTTPTypes",
        "Doors",
    ]

    @Test func `are read from all the sources there are`() {
        #expect(Repository.sources.count > 200)
        #expect(Repository.imports(below: "Gateway/").contains("Service"))
    }

    private static let allowed: [(room: String, imports: Set<String>)] = [
        ("Vocabulary/", []),
        ("Policy/", ["Vocabulary", "CAssets", "Synchronization"]),
        ("Signing/", ["Vocabulary", "Crypto", "Synchronization"]),
        ("Wire/", ["Vocabulary"]),
        ("World/", ["Vocabulary", "Policy", "Foundation", "HashTreeCollections", "Synchronization"]),
        ("Trail/", ["Vocabulary", "Policy", "Synchronization"]),
    ]

    @Test(arguments: allowed)
    func `keep what everything rests on free of everything else`(room: String, imports: Set<String>) {
        #expect(Repository.imports(below: room).subtracting(imports).isEmpty)
    }

    @Test(arguments: [
        "Services/IAM/", "Services/STS/", "Services/EC2/", "Services/S3/", "Services/Organizations/",
        "Services/SSM/", "Services/InstanceConnect/",
    ])
    func `do not lead from a service to another, nor to the network`(folder: String) {
        let imports = Repository.imports(below: folder)
        #expect(imports.isDisjoint(with: Self.services))
        #expect(imports.isDisjoint(with: Self.network))
        #expect(imports.isDisjoint(with: ["Ledger", "Gateway", "Machines", "Metadata", "Blobs"]))
    }

    @Test func `do not lead from the gateway to a service`() {
        #expect(Repository.imports(below: "Gateway/").isDisjoint(with: Self.services))
    }

    @Test func `lead from the program to everybody and from nobody to the program`() {
        for (path, _) in Repository.sources where !path.hasPrefix("rolecall/") {
            #expect(!Repository.imports(below: path).contains("rolecall"))
        }
    }
}

@Suite struct `The sources` {
    @Test func `publish nothing: the doors between rooms are package`() {
        for (path, text) in Repository.sources {
            #expect(text.range(of: #"(?m)^\s*public "#, options: .regularExpression) == nil, "\(path)")
        }
    }

    @Test func `take the time from outside`() {
        for (path, text) in Repository.sources where !path.hasPrefix("rolecall/") {
            #expect(!text.contains("Date()"), "\(path)")
            #expect(!text.contains("clock_gettime"), "\(path)")
        }
    }

    @Test func `force nothing`() {
        for (path, text) in Repository.sources {
            #expect(!text.contains("try!"), "\(path)")
            #expect(!text.contains(" as! "), "\(path)")
            #expect(!text.contains("fatalError("), "\(path)")
        }
    }

    @Test func `stay small enough to hold in the head`() {
        for (path, text) in Repository.sources {
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 320, "\(path)")
        }
    }
}
