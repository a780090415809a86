import Testing

@testable import Generator

@Suite struct `an input that fills itself` {
    @Test func `names each member, and gives what is not required only when it is asked`() throws {
        let shapes = #"""
            "Name": {"type": "string"}, "Names": {"type": "list", "member": {"shape": "Name"}},
            "Pair": {"type": "structure", "members": [{"name": "Key", "shape": "Name"}]},
            "Pairs": {"type": "list", "member": {"shape": "Pair"}}
            """#
        let members = #"""
            {"name": "RoleName", "shape": "Name"}, {"name": "TagKeys", "shape": "Names"},
            {"name": "Tags", "shape": "Pairs", "locationName": "Tag"}
            """#
        let text = try inputs(model(required: ["RoleName"], input: members, shapes: shapes))
        #expect(
            body(of: "extension DoItRequest: Given", in: text) == [
                "static func given(_ s: inout InputSampler) -> DoItRequest {", "DoItRequest(",
                #"roleName: s.text("RoleName"),"#, #"tagKeys: s.optionalTexts("TagKeys"),"#,
                #"tags: s.optionalStructures("Tags")"#, ")", "}",
            ])
        #expect(
            body(of: "extension Pair: Given", in: text).contains(#"key: s.optionalText("Key")"#))
    }
}
