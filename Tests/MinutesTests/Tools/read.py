"""Reads minutes back by software that knows nothing of ours.

read.py outline|words FILE.{md,html,docx,pdf}
"""

import html.parser
import pathlib
import re
import subprocess
import sys


class Reading:
    """What was found: the outline in lines, and every word in order."""

    def __init__(self):
        self.outline = []
        self.words = []

    def heading(self, level, words):
        self.outline.append(f"heading {level}: {one_line(words)}")

    def decision(self, words):
        self.outline.append(f"decision: {one_line(words)}")

    def row(self, cells):
        self.outline.append("row: " + " ¦ ".join(one_line(cell) for cell in cells))


def one_line(words):
    return " ".join(words.split())


def read_docx(file):
    import docx

    reading = Reading()
    for part in docx.Document(file).iter_inner_content():
        if hasattr(part, "rows"):
            for row in part.rows:
                cells = [cell.text for cell in row.cells]
                reading.row(cells)
                reading.words += cells
            continue
        style = part.style.name
        reading.words.append(part.text)
        if style.startswith("Heading"):
            reading.heading(int(style[-1]), part.text)
        elif style == "Decision Title":
            reading.decision(part.text)
    return reading


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.reading = Reading()
        self.piece = None
        self.cells = []
        self.in_main = False

    def handle_starttag(self, tag, attributes):
        assert tag != "script", "a script in the page"
        if tag == "main":
            self.in_main = True
        if tag in ("h2", "h3", "h4", "td", "th") or ("class", "decision-title") in attributes:
            self.piece = ""
        if tag == "tr":
            self.cells = []
        if tag in ("br", "p", "li", "tr", "td", "th", "pre", "caption"):
            self.handle_data(" ")

    def handle_data(self, data):
        if self.in_main:
            self.reading.words.append(data)
            if self.piece is not None:
                self.piece += data

    def handle_endtag(self, tag):
        if tag == "main":
            self.in_main = False
        if self.piece is not None and tag in ("h2", "h3", "h4"):
            self.reading.heading(int(tag[1]) - 1, self.piece)
        elif self.piece is not None and tag in ("td", "th"):
            self.cells.append(self.piece)
        elif self.piece is not None and tag == "p":
            self.reading.decision(self.piece)
        elif tag == "tr":
            self.reading.row(self.cells)
        else:
            return
        self.piece = None


def read_html(file):
    page = Page()
    page.feed(pathlib.Path(file).read_text(encoding="utf-8"))
    return page.reading


def read_markdown(file):
    import markdown_it

    source = pathlib.Path(file).read_text(encoding="utf-8")
    tokens = markdown_it.MarkdownIt("commonmark").enable("table").parse(source)
    reading = Reading()
    cells = []
    for index, token in enumerate(tokens):
        opener = tokens[index - 1].type if index else ""
        if token.type == "tr_close":
            reading.row(cells)
            cells = []
        if token.type in ("fence", "code_block", "html_block"):
            assert token.type == "fence" or token.content == "<!-- -->\n", f"text became {token.content}"
            reading.words.append(token.content if token.type == "fence" else "")
        if token.type != "inline":
            continue
        words = "".join(plain(child) for child in token.children)
        reading.words.append(words)
        if opener == "heading_open" and tokens[index - 1].tag != "h1":
            reading.heading(int(tokens[index - 1].tag[1]) - 1, words)
        elif opener in ("td_open", "th_open"):
            cells.append(words)
        elif opener == "paragraph_open" and tokens[index - 2].type == "blockquote_open":
            reading.decision(words)
        elif opener == "paragraph_open" and tokens[index - 2].type == "list_item_open":
            fact = re.match(r"\*\*(.+?):\*\* ", token.content)
            if fact:
                label, value = words.split(": ", 1)
                reading.row([label, value])
    return reading


def plain(child):
    if child.type in ("softbreak", "hardbreak"):
        return " "
    if child.type == "html_inline":
        assert re.fullmatch(r'<br>|</?(strong|em|code|span)( lang="[a-z]+")?>', child.content), child.content
        return " " if child.content == "<br>" else ""
    return child.content


def read_pdf(file):
    """The structure tree: what a screen reader goes by, without page numbers and watermarks."""
    run = subprocess.run(["pdfinfo", "-struct-text", file], check=True, capture_output=True)
    reading = Reading()
    gathered = {}
    cells = []

    def close(kind):
        words = gathered.pop(kind, None)
        if words is None:
            return
        if kind in ("TD", "TH"):
            cells.append(words)
        elif kind == "TR":
            reading.row(cells)
            cells.clear()
        elif kind == "P":
            # Decisions are paragraphs to PDF; the samples' word for one tells.
            if re.match(r"(Decision|Lēmums|Conclusion|Secinājums)(\.| \S+\.| Nr\. \S+\.) ", words):
                reading.decision(words)
        else:
            reading.heading(int(kind[1]), words)

    open_elements = []
    # What is not UTF-8 is the title attribute of a heading, which pdfinfo prints in the file's own bytes.
    for line in run.stdout.decode("utf-8", errors="replace").split("\n"):
        depth = len(line) - len(line.lstrip(" "))
        text = re.fullmatch(r'"(.*)"', line.strip(" "))
        element = re.match(r" *(H[1-6]|TR|TH|TD|P)\b", line)
        if text:
            reading.words.append(text[1])
            for kind in gathered:
                gathered[kind] += text[1]
        elif line.strip() and not line.strip().startswith("/"):
            while open_elements and open_elements[-1][0] >= depth:
                close(open_elements.pop()[1])
            if element:
                open_elements.append((depth, element[1]))
                gathered[element[1]] = ""
    while open_elements:
        close(open_elements.pop()[1])
    return reading


READERS = {".docx": read_docx, ".html": read_html, ".md": read_markdown, ".pdf": read_pdf}

if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    question, file = sys.argv[1:]
    found = READERS[pathlib.Path(file).suffix](file)
    print("\n".join(found.outline) if question == "outline" else one_line(" ".join(found.words)))
