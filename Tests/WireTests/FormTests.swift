import Testing
import Vocabulary

@testable import Wire

@Suite struct `a form` {
    @Test func `is read member by member, whatever the order`() throws {
        let sample = try read(
            Sample.self,
            form: "Tags.member.1.Value=v%201&Tags.member.1.Key=k+1&RoleName=dev&Unknown=x&Path=%2Fa%2F"
                + "&MaxItems=0010&IsDefault=1&Content=aGk%3D&TagKeys.member.2=b&TagKeys.member.1=a"
                + "&Owner.Key=me&Since=2026-01-02T03%3A04%3A05Z&Size=5000000000")
        #expect(sample.roleName == "dev")
        #expect(sample.path == "/a/")
        #expect(sample.maxItems == 10)
        #expect(sample.size == 5_000_000_000)
        #expect(sample.isDefault == true)
        #expect(sample.content == Array("hi".utf8))
        #expect(sample.tags == [SampleTag(key: "k 1", value: "v 1")])
        #expect(sample.tagKeys == ["a", "b"])
        #expect(sample.owner == SampleTag(key: "me"))
        #expect(sample.since?.iso8601 == "2026-01-02T03:04:05Z")
    }

    @Test func `leaves out what it does not say`() throws {
        let sample = try read(Sample.self, form: "RoleName=dev")
        #expect(sample.path == nil)
        #expect(sample.tags == nil)
        #expect(sample.owner == nil)
    }

    @Test func `tells an empty text from none`() throws {
        let sample = try read(Sample.self, form: "RoleName=dev&Owner.Key=k&Owner.Value=")
        #expect(sample.owner?.value == "")
    }

    @Test func `tells an empty list from none`() throws {
        #expect(try read(Sample.self, form: "RoleName=dev&Tags=").tags == [])
        #expect(try read(Sample.self, form: "RoleName=dev").tags == nil)
    }

    @Test func `lets the last of two equal names win`() throws {
        #expect(try read(Sample.self, form: "RoleName=a&RoleName=b").roleName == "b")
    }

    @Test(arguments: [
        "MaxItems=", "MaxItems=+", "MaxItems=%201", "MaxItems=1.0", "MaxItems=1e2", "MaxItems=2147483648",
        "MaxItems=-2147483649", "MaxItems=x", "MaxItems.member.1=1", "IsDefault=True", "IsDefault=yes",
        "IsDefault=",
        "Since=yesterday", "Content=%21", "Path=%FF", "Path=%", "Path=%4", "Path=%GG", "Tags.member.0.Key=k",
        "Tags.member.-1.Key=k", "Tags.member.12.Key=k", "Tags.member.99999999999.Key=k",
        "TagKeys.member.1.x=k",
    ])
    func `is malformed input when a value is not of its type`(parameter: String) {
        #expect(failure(Sample.self, form: "RoleName=dev&\(parameter)") == .malformedInput)
    }

    @Test(arguments: [("%2B7", 7), ("007", 7), ("+7".replacing("+", with: "%2B"), 7), ("1000", 1000)])
    func `accepts signs and leading zeros in numbers`(text: String, number: Int) throws {
        #expect(try read(Sample.self, form: "RoleName=dev&MaxItems=\(text)").maxItems == number)
    }

    @Test func `takes 01 for 1 in a list`() throws {
        let sample = try read(Sample.self, form: "RoleName=dev&Tags.member.01.Key=k&Tags.member.1.Value=v")
        #expect(sample.tags == [SampleTag(key: "k", value: "v")])
    }

    @Test func `ignores unknown members of a list`() throws {
        let sample = try read(
            Sample.self, form: "RoleName=dev&Tags.member.1.Key=k&Tags.member.1.Other=x&Tags.entry.1=x")
        #expect(sample.tags == [SampleTag(key: "k")])
    }

    @Test func `may skip ten members of a list, which stay missing`() throws {
        let form = "RoleName=dev&TagKeys.member.1=a&TagKeys.member.11=b"
        #expect(
            failure(Sample.self, form: form)
                == .validation([
                    "Value '[a, , , , , , , , , , b]' at 'tagKeys' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 4, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+]"
                ]))
        #expect(
            failure(Sample.self, form: "RoleName=dev&TagKeys.member.1=a&TagKeys.member.12=b")
                == .malformedInput)
    }

    @Test func `is refused when its names go too deep`() {
        let name = Array(repeating: "a", count: 33).joined(separator: ".")
        #expect(throws: WireError.tooLarge) { try Document(form: Array("\(name)=1".utf8)) }
    }

    @Test func `is refused when it has more names than any operation`() {
        let form = (0..<20_000).map { "p\($0)x=1" }.joined(separator: "&")
        #expect(throws: WireError.tooLarge) { try Document(form: Array(form.utf8)) }
    }

    @Test func `may have long lists`() throws {
        let form = (1...5000).map { "InstanceId.\($0)=i-\($0)" }.joined(separator: "&")
        #expect(try read(NumberedSample.self, form: form, in: .ec2).instanceIds.count == 5000)
    }

    @Test(arguments: ["", "&", "&&=", "=x", ".", "..=1", "a.=1", ".a=1", "a..b=1", "&a&b&"])
    func `may be strange without harm`(form: String) throws {
        _ = try Document(form: Array(form.utf8))
    }

    @Test func `answers for its top level by name`() throws {
        let document = try Document(form: Array("Action=CreateRole&Version=2010-05-08".utf8))
        #expect(document.value(of: "Action") == "CreateRole")
        #expect(document.value(of: "Nothing") == nil)
    }
}

@Suite struct `an EC2 form` {
    @Test func `numbers its members directly below the list, gaps or not`() throws {
        let sample = try read(
            NumberedSample.self,
            form: "InstanceId.20=c&InstanceId.1=a&InstanceId.3=b&Filter.1.Key=k&DryRun=True", in: .ec2)
        #expect(sample.instanceIds == ["a", "b", "c"])
        #expect(sample.filters == [SampleTag(key: "k")])
        #expect(sample.dryRun == true)
    }

    @Test func `must contain what is required`() {
        #expect(
            failure(NumberedSample.self, form: "DryRun=true", in: .ec2) == .missingParameter("InstanceId"))
        #expect(
            failure(NumberedSample.self, form: "InstanceId.1=a&Filter.2.Value=v", in: .ec2)
                == .missingParameter("Filter.1.Key"))
    }

    @Test func `must have numbers where numbers belong`() {
        #expect(
            failure(NumberedSample.self, form: "InstanceId.1=a&MaxResults=many", in: .ec2)
                == .invalidParameter(name: "MaxResults", value: "many"))
    }
}
