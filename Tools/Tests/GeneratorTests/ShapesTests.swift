import Foundation
import Testing

@testable import Generator

private let scalars = #"""
    "Name": {"type": "string", "min": 1, "max": 64, "pattern": "[\\w+=,.@-]+"},
    "Text": {"type": "string", "max": 10}, "Free": {"type": "string"},
    "Kind": {"type": "string", "enum": ["A", "B"]},
    "Count": {"type": "integer", "min": 1, "max": 1000}, "Big": {"type": "long"}, "Least": {"type": "integer", "min": 5},
    "Flag": {"type": "boolean"}, "When": {"type": "timestamp"}, "Bytes": {"type": "blob"},
    "Names": {"type": "list", "member": {"shape": "Name"}, "max": 5},
    "Pair": {"type": "structure", "required": ["K"], "members": [{"name": "K", "shape": "Free"}]},
    "Pairs": {"type": "list", "member": {"shape": "Pair"}},
    "Numbers": {"type": "list", "member": {"shape": "Count", "locationName": "item"}},
    "FlatPairs": {"type": "list", "flattened": true, "member": {"shape": "Pair"}},
    "TagSet": {"type": "list", "member": {"shape": "Pair", "locationName": "Tag"}},
    "Totals": {"type": "map", "key": {"shape": "Free"}, "value": {"shape": "Count"}},
    "Meta": {"type": "map", "key": {"shape": "Free"}, "value": {"shape": "Free"}},
    "Stream": {"type": "blob", "streaming": true}
    """#

private func member(_ name: String, _ shape: String, _ more: String = "") -> String {
    #"{"name": "\#(name)", "shape": "\#(shape)"\#(more.isEmpty ? "" : ", " + more)}"#
}

@Suite struct `an input` {
    @Test(arguments: [
        ("Name", #"x = r.string("X", .length(1...64).matching(.nameCharacters))"#),
        ("Text", #"x = r.string("X", .length(0...10))"#),
        ("Free", #"x = r.string("X")"#),
        ("Kind", #"x = r.string("X", .oneOf(Enumerations.kind))"#),
        ("Count", #"x = r.int("X", .range(1...1000))"#),
        ("Least", #"x = r.int("X", .range(5...))"#),
        ("Big", #"x = r.long("X")"#),
        ("Flag", #"x = r.bool("X")"#),
        ("When", #"x = r.timestamp("X")"#),
        ("Bytes", #"x = r.blob("X")"#),
        (
            "Names",
            #"x = r.strings("X", item: "member", .count(0...5), each: .length(1...64).matching(.nameCharacters))"#
        ),
        ("Pair", #"x = try r.structure("X")"#),
        ("Pairs", #"x = try r.structures("X", item: "member")"#),
    ])
    func `reads each kind of member by its own method`(shape: String, line: String) throws {
        let required = try files(model(required: ["X"], input: member("X", shape), shapes: scalars))
        #expect(
            body(of: "init(from r: inout WireReader)", in: required["Shapes.swift"]).prefix { $0 != "}" }
                == [line, "try r.finish()"])
        let optional = try files(model(input: member("X", shape), shapes: scalars))
        let method = line.firstRange(of: "r.").map { line[$0.upperBound...] } ?? ""
        let expected =
            line.dropLast(method.count) + "optional" + method.prefix(1).uppercased() + method.dropFirst()
        #expect(
            body(of: "init(from r: inout WireReader)", in: optional["Shapes.swift"]).first == String(expected)
        )
    }

    @Test func `has optional properties where the model does not require them`() throws {
        let text = try files(
            model(
                required: ["RoleName"], input: member("RoleName", "Name") + "," + member("Path", "Text"),
                shapes: scalars))
        #expect(
            body(of: "struct DoItRequest", in: text["Shapes.swift"]) == [
                "var roleName: String", "var path: String?",
            ])
    }

    @Test func `of EC2 is spelled with a capital, by its query name first, and without list elements`() throws
    {
        let input = [
            member("A", "Free", #""locationName": "aName""#),
            member("B", "Free", #""locationName": "bName", "queryName": "BQuery""#),
            member("C", "Names", #""locationName": "CItem""#),
            member("D", "Count"),
        ].joined(separator: ",")
        let text = try files(model(protocol: "ec2", input: input, shapes: scalars))
        #expect(
            body(of: "init(from r: inout WireReader)", in: text["Shapes.swift"]).prefix(4) == [
                #"a = r.optionalString("AName")"#, #"b = r.optionalString("BQuery")"#,
                #"c = r.optionalStrings("CItem")"#, #"d = r.optionalInt("D")"#,
            ])
    }

    @Test func `of REST is read from where the model binds it, without the stream`() throws {
        let input = [
            member("Bucket", "Free", #""location": "uri", "locationName": "Bucket""#),
            member("Max", "Count", #""location": "querystring", "locationName": "max-keys""#),
            member("Tag", "Free", #""location": "header", "locationName": "X-Tag""#),
            member("Meta", "Meta", #""location": "headers", "locationName": "x-amz-meta-""#),
            member("Flat", "FlatPairs", #""locationName": "Object""#),
            member("Set", "TagSet"),
            member("Body", "Stream"),
        ].joined(separator: ",")
        let text = try files(
            model(protocol: "rest-xml", uri: "/{Bucket}", required: ["Bucket"], input: input, shapes: scalars)
        )
        #expect(
            body(of: "init(from r: inout WireReader)", in: text["Shapes.swift"]).prefix { $0 != "}" } == [
                #"bucket = r.string("Bucket", in: .label)"#, #"max = r.optionalInt("max-keys", in: .query)"#,
                #"tag = r.optionalString("x-tag", in: .header)"#,
                #"meta = r.optionalHeaders(prefix: "x-amz-meta-")"#,
                #"flat = try r.optionalStructures("Object")"#,
                #"set = try r.optionalStructures("Set", item: "Tag")"#,
                "try r.finish()",
            ])
        #expect(!body(of: "struct DoItRequest", in: text["Shapes.swift"]).contains { $0.contains("body") })
    }
}

@Suite struct `an output` {
    @Test func `is written member by member`() throws {
        let output = [
            member("Name", "Name"), member("N", "Count"), member("When", "When"), member("P", "Pair"),
            member("Ps", "Pairs"), member("Ns", "Names"), member("Is", "Numbers"), member("Totals", "Totals"),
            member("Low", "Flag", #""locationName": "lowFlag""#),
        ].joined(separator: ",")
        let text = try files(model(output: output, shapes: scalars))
        #expect(
            body(of: "func encode(to w: inout WireWriter)", in: text["Shapes.swift"]).prefix { $0 != "}" }
                == [
                    #"w.string("Name", name)"#, #"w.int("N", n)"#, #"w.timestamp("When", when)"#,
                    #"w.structure("P", p)"#,
                    #"w.structures("Ps", item: "member", ps)"#, #"w.strings("Ns", item: "member", ns)"#,
                    #"w.ints("Is", item: "item", `is`)"#,
                    #"w.intMap("Totals", entry: "entry", key: "key", value: "value", totals)"#,
                    #"w.bool("lowFlag", low)"#,
                ])
    }

    @Test func `of REST goes to headers, status and one root`() throws {
        let output = [
            member("Tag", "Free", #""location": "header", "locationName": "ETag""#),
            member("When", "When", #""location": "header", "locationName": "Last-Modified""#),
            member("Code", "Count", #""location": "statusCode""#), member("Prefix", "Free"),
        ].joined(separator: ",")
        let root = try Patch.read(
            json: Data(
                #"[{"service": "svc", "why": "w", "root": {"operation": "DoIt", "element": "Result"}}]"#.utf8)
        )
        let model = try model(protocol: "rest-xml", output: output, shapes: scalars)
        let text = try files(model, patches: root)
        #expect(
            body(of: "func encode(to w: inout WireWriter)", in: text["Shapes.swift"]).prefix { $0 != "}" }
                == [
                    #"w.header("ETag", tag)"#, #"w.timestampHeader("Last-Modified", when)"#,
                    "if let code { w.status = code }", #"w.openRoot("Result")"#,
                    #"w.string("Prefix", prefix)"#,
                    #"w.closeRoot("Result")"#,
                ])
        #expect(throws: GeneratorError.self) { try files(model) }
    }

    @Test func `that streams has a body instead of bytes`() throws {
        let text = try files(
            model(
                protocol: "rest-xml", output: member("Body", "Stream"), outputExtra: #", "payload": "Body""#,
                shapes: scalars))
        #expect(body(of: "struct DoItResponse", in: text["Shapes.swift"]) == ["var body: Body"])
        #expect(
            body(of: "func encode(to w: inout WireWriter)", in: text["Shapes.swift"]).first == "w.body = body"
        )
    }
}

@Suite struct `the generator` {
    @Test func `stops at a pattern that nobody scans`() {
        let shapes = #""Odd": {"type": "string", "pattern": "[a-f]{3}"}"#
        #expect(throws: GeneratorError.self) { try files(model(input: member("X", "Odd"), shapes: shapes)) }
    }

    @Test func `stops at a structure that contains itself`() {
        let shapes = #""Loop": {"type": "structure", "members": [{"name": "Again", "shape": "Loop"}]}"#
        #expect(throws: GeneratorError.self) { try files(model(input: member("X", "Loop"), shapes: shapes)) }
    }

    @Test func `stops at a shape that takes a name which is needed`() {
        let shapes = #""Error": {"type": "structure", "members": []}"#
        #expect(throws: GeneratorError.self) { try files(model(input: member("X", "Error"), shapes: shapes)) }
    }

    @Test func `stops at an operation that the model lacks`() throws {
        let model = try model(shapes: scalars)
        #expect(throws: GeneratorError.self) {
            try generate(
                "svc", module: "SVCService", model: model, patches: [], operations: ["DoIt", "Other"])
        }
    }

    @Test func `writes the same twice`() throws {
        let model = try model(input: member("X", "Pairs"), output: member("Y", "Totals"), shapes: scalars)
        #expect(try files(model) == files(model))
    }

    @Test func `writes error codes with their statuses`() throws {
        let text = try files(model())["ErrorStatuses.swift"]
        #expect(
            text?.hasSuffix("let errorStatuses: [String: Int] = [\n    \"GoneForGood\": 410,\n]\n") == true)
    }

    @Test(
        arguments: [
            (nil, nil, "EmptyOutput"), (nil, 204, "NoContent"), (member("Y", "Free"), nil, "DoItResponse"),
        ] as [(String?, Int?, String)])
    func `names each operation's input and output`(output: String?, code: Int?, type: String) throws {
        let text = try files(model(code: code, output: output, shapes: scalars))
        #expect(
            body(of: "extension DoIt {", in: text["Operations.swift"]) == [
                "typealias Input = DoItRequest", "typealias Output = \(type)", #"static let name = "DoIt""#,
            ])
    }
}

@Suite struct `a service that speaks JSON` {
    private func json(_ patch: String = "") throws -> [String: String] {
        let model = try model(
            protocol: "json", required: ["X"], input: member("X", "Name") + "," + member("L", "Names"),
            shapes: scalars)
        return try files(model, patches: try Patch.read(json: Data("[\(patch)]".utf8)))
    }

    @Test func `has its members checked, lists by the name of their members`() throws {
        #expect(
            body(of: "init(from r: inout WireReader)", in: try json()["Shapes.swift"]).prefix { $0 != "}" }
                == [
                    #"x = r.string("X", .length(1...64).matching(.nameCharacters))"#,
                    #"l = r.optionalStrings("L", item: "member", .count(0...5), each: .length(1...64).matching(.nameCharacters))"#,
                    "try r.finish()",
                ])
    }

    @Test func `is found by its target and needs no namespace`() throws {
        let text = try #require(try json()["Operations.swift"])
        #expect(text.contains("wireProtocol: .json,"))
        #expect(text.contains(#"xmlNamespace: "","#))
        #expect(text.contains(#"targetPrefix: "Target_2026","#))
        #expect(!text.contains("givesReasons"))
        let patched = try json(#"{"service": "svc", "why": "w", "givesReasons": true}"#)
        #expect(patched["Operations.swift"]?.contains("givesReasons: true,") == true)
    }
}

@Suite struct `a route` {
    @Test func `is found by what the operation cannot do without`() throws {
        let input = [
            member("Bucket", "Free", #""location": "uri", "locationName": "Bucket""#),
            member("Key", "Free", #""location": "uri", "locationName": "Key""#),
            member("Part", "Count", #""location": "querystring", "locationName": "partNumber""#),
            member("Source", "Free", #""location": "header", "locationName": "X-Copy""#),
            member("Max", "Count", #""location": "querystring", "locationName": "max""#),
        ].joined(separator: ",")
        let text = try files(
            model(
                protocol: "rest-xml", uri: "/fixed/{Bucket}/{Key+}?acl&type=2", method: "PUT",
                required: ["Bucket", "Key", "Part", "Source"], input: input, shapes: scalars))
        #expect(
            text["Operations.swift"]?.contains(
                #"RestRoute("DoIt", method: "PUT", segments: [.literal("fixed"), .label("Bucket"), .greedy("Key")], requiredQuery: [.init("acl"), .init("type", "2"), .init("partNumber")], requiredHeaders: ["x-copy"]),"#
            ) == true)
        #expect(text["Operations.swift"]?.contains(#"subresources: ["acl"],"#) == true)
    }
}

@Suite struct `a patch` {
    private func patched(_ patch: String) throws -> [String: String] {
        let patches = try Patch.read(json: Data("[\(patch)]".utf8))
        return try files(
            model(
                required: ["X"], input: member("X", "Free") + "," + member("P", "Pair"),
                output: member("Y", "Pair"), shapes: scalars),
            patches: patches)
    }

    @Test func `adds a member, renames a shape, makes a member optional, reorders`() throws {
        let added = try patched(
            #"{"service": "svc", "why": "w", "addMember": {"to": "DoItRequest", "member": {"name": "DryRun", "shape": "Flag"}}}"#
        )
        #expect(body(of: "struct DoItRequest", in: added["Shapes.swift"]).last == "var dryRun: Bool?")
        let renamed = try patched(
            #"{"service": "svc", "why": "w", "rename": {"shape": "Pair", "to": "Couple"}}"#)
        #expect(body(of: "struct DoItResponse", in: renamed["Shapes.swift"]) == ["var y: Couple?"])
        #expect(body(of: "struct DoItRequest", in: renamed["Shapes.swift"]).last == "var p: Couple?")
        let optional = try patched(
            #"{"service": "svc", "why": "w", "optional": {"shape": "DoItRequest", "member": "X"}}"#)
        #expect(body(of: "struct DoItRequest", in: optional["Shapes.swift"]).first == "var x: String?")
        let ordered = try patched(
            #"{"service": "svc", "why": "w", "order": {"shape": "DoItRequest", "members": ["P", "X"]}}"#)
        #expect(
            body(of: "struct DoItRequest", in: ordered["Shapes.swift"]) == ["var p: Pair?", "var x: String"])
    }

    @Test(arguments: [
        #"{"service": "svc", "why": "", "global": true}"#,
        #"{"service": "svc", "why": "w", "rename": {"shape": "Nobody", "to": "X"}}"#,
        #"{"service": "svc", "why": "w", "optional": {"shape": "DoItRequest", "member": "P"}}"#,
        #"{"service": "svc", "why": "w", "order": {"shape": "DoItRequest", "members": ["P"]}}"#,
        #"{"service": "svc", "why": "w", "root": {"operation": "Nobody", "element": "E"}}"#,
        #"{"service": "svc", "why": "w", "addMember": {"to": "DoItRequest", "member": {"name": "X", "shape": "Flag"}}}"#,
    ])
    func `without a reason or an effect is an error`(patch: String) {
        #expect(throws: GeneratorError.self) { try patched(patch) }
    }

    @Test func `of another service changes nothing`() throws {
        let patched = try patched(
            #"{"service": "other", "why": "w", "rename": {"shape": "Nobody", "to": "X"}}"#)
        #expect(body(of: "struct DoItResponse", in: patched["Shapes.swift"]) == ["var y: Pair?"])
    }
}
